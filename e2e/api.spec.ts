import type { APIRequestContext } from '@playwright/test'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { example, verdictOn } from './support/worked-out'

const { estimate, recommend } = paths.api
const WORKED_EXAMPLE = {
  pattern: 'cqrs',
  rateCard: 'framework',
  requirements: { writeVolume: 1_000_000, readVolume: 10_000_000, events: 1_000_000 },
}
const source = { provenance: 'source' }

const JSON_TYPE = { 'content-type': 'application/json' }
// Sent as bytes, because Playwright would quote a string that is not JSON.
const send = async (
  request: APIRequestContext,
  path: string,
  data: string,
  headers: Record<string, string> = JSON_TYPE,
) => {
  const response = await request.post(path, { data: Buffer.from(data), headers })
  return { status: response.status(), type: response.headers()['content-type'], body: await response.json() }
}

test('an estimate: CQRS with a million writes, ten million reads and a million events a month', async ({ request }) => {
  expect(await send(request, estimate(), JSON.stringify(WORKED_EXAMPLE))).toEqual({
    status: 200,
    type: 'application/json',
    body: {
      pattern: 'cqrs',
      rateCard: 'framework',
      currency: 'USD',
      period: 'month',
      lines: [
        {
          id: 'writeDb',
          label: 'Write database',
          quantity: 1_000_000,
          unit: 'write',
          rate: 0.001,
          amount: 1000,
          ...source,
        },
        {
          id: 'readStores',
          label: 'Read stores',
          quantity: 10_000_000,
          unit: 'read',
          rate: 0.0001,
          amount: 1000,
          ...source,
        },
        {
          id: 'streaming',
          label: 'Streaming',
          quantity: 1_000_000,
          unit: 'event',
          rate: 0.0001,
          amount: 100,
          ...source,
        },
      ],
      subtotal: 2100,
      multiplier: { published: 2, applied: 2, why: 'Dual infrastructure' },
      publishedTotal: 4200,
      total: 4200,
    },
  })
})

test('an estimate ignores a published multiplier that would be a discount', async ({ request }) => {
  const { body } = await send(
    request,
    estimate(),
    JSON.stringify({ pattern: 'microservices', requirements: { services: 3 } }),
  )
  expect(body).toMatchObject({
    subtotal: 3600,
    multiplier: { published: 0.3, applied: 1 },
    publishedTotal: 1080,
    total: 3600,
  })
})

test("a recommendation returns the tree's three answers and the resulting patterns", async ({ request }) => {
  const { situation } = example('booking-engine').whole
  const { status, body } = await send(request, recommend(), JSON.stringify({ answers: situation }))
  expect(status).toBe(200)
  expect(body.tree).toMatchObject({
    consistency: {
      patterns: ['cqrs'],
      path: ['Strong Consistency Required?', 'Yes → Financial/Critical Data', 'High Read Volume?'],
    },
    scale: { patterns: ['cqrs', 'microservices'], path: ['Scale Requirements?', '10K-100K QPS'] },
    team: { patterns: ['monolith', 'cqrs'], path: ['Team Structure?', 'Single Team'] },
  })
  expect(body.recommendation).toMatchObject({ winner: 'cqrs', runnerUp: 'monolith' })
  expect(body.recommendation.ranked).toHaveLength(PATTERN_IDS.length)
  expect(verdictOn(example('booking-engine').whole)).toBe('CQRS in one deployable')
})

test('above a million requests/s, the tree says "combination" and names no pattern', async ({ request }) => {
  const { body } = await send(request, recommend(), '{"answers": {"peakQps": 2000000}}')
  expect(body.tree.scale).toMatchObject({ patterns: [], says: 'combination' })
})

test('without an answer nothing is recommended', async ({ request }) => {
  const { status, body } = await send(request, recommend(), '{"answers": {}}')
  expect([status, body.recommendation.winner]).toEqual([200, null])
})

const KNOWN = `one of ${PATTERN_IDS.map((id) => `"${id}"`).join(', ')}`
type FieldError = { pointer: string; found: string; expected: string }

const BAD: { story: string; path: string; data: string; errors: FieldError[] | undefined }[] = [
  {
    story: 'an unknown pattern',
    path: estimate(),
    data: '{"pattern":"soa"}',
    errors: [{ pointer: '/pattern', found: '"soa"', expected: KNOWN }],
  },
  {
    story: 'two bad fields at once',
    path: estimate(),
    data: '{"pattern":"cqrs","rateCard":"gold","requirements":{"events":-1}}',
    errors: [
      { pointer: '/rateCard', found: '"gold"', expected: `one of ${RATE_CARD_IDS.map((id) => `"${id}"`).join(', ')}` },
      { pointer: '/requirements/events', found: '-1', expected: 'a number from 0 to 1000000000000000' },
    ],
  },
  {
    story: 'an answer of the wrong kind',
    path: recommend(),
    data: '{"answers":{"auditCritical":"yes"}}',
    errors: [{ pointer: '/answers/auditCritical', found: '"yes"', expected: 'true or false' }],
  },
  { story: 'damaged JSON', path: recommend(), data: '{"answers":', errors: undefined },
  { story: 'an empty body', path: estimate(), data: '', errors: undefined },
]

for (const { story, path, data, errors } of BAD) {
  test(`${story} is rejected with the value found and the value expected`, async ({ request }) => {
    const { status, type, body } = await send(request, path, data)
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 })
    expect(body.detail).toMatch(/\w.*\.$/)
    expect(body.errors).toEqual(errors)
  })
}

for (const path of [estimate(), recommend()]) {
  test(`${path} rejects more than 64 KB, and bodies that are not JSON`, async ({ request }) => {
    const large = await send(request, path, JSON.stringify({ note: 'x'.repeat(64 * 1024) }))
    expect(large).toMatchObject({ status: 413, type: 'application/problem+json', body: { title: 'Content Too Large' } })
    const xml = await send(request, path, '<answers/>', { 'content-type': 'application/xml' })
    expect(xml).toMatchObject({ status: 415, type: 'application/problem+json', body: { status: 415 } })
    const refused = await request.put(path)
    expect([refused.status(), refused.headers().allow, refused.headers()['content-type']]).toEqual([
      405,
      expect.stringMatching(/POST, OPTIONS$/),
      'application/problem+json',
    ])
    expect((await refused.json()).id).toMatch(/^[\w.-]{8,64}$/)
  })
}

test('an unknown API address returns a JSON problem', async ({ request }) => {
  const answer = await send(request, '/api/estimates', '{}')
  expect(answer).toMatchObject({ status: 404, type: 'application/problem+json' })
  expect(answer.body.detail).toContain('POST /api/estimate, POST /api/compare-vendors, POST /api/recommend')
})
