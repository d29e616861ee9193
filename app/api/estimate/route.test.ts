import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirements'
import { POST } from './route'

const post = (body: unknown) =>
  POST(
    new Request('http://localhost/api/estimate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const answer = async (body: unknown) => (await post(body)).json()

test('estimates CQRS with a million writes, ten million reads and a million events', async () => {
  const response = await post({
    pattern: 'cqrs',
    rateCard: 'framework',
    requirements: { writeVolume: 1_000_000, readVolume: 10_000_000, events: 1_000_000 },
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await response.json()).toEqual({
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
        provenance: 'source',
      },
      {
        id: 'readStores',
        label: 'Read stores',
        quantity: 10_000_000,
        unit: 'read',
        rate: 0.0001,
        amount: 1000,
        provenance: 'source',
      },
      {
        id: 'streaming',
        label: 'Streaming',
        quantity: 1_000_000,
        unit: 'event',
        rate: 0.0001,
        amount: 100,
        provenance: 'source',
      },
    ],
    subtotal: 2100,
    multiplier: { published: 2, applied: 2, why: 'Dual infrastructure' },
    publishedTotal: 4200,
    total: 4200,
  })
})

test('three services: the published discount is returned but not applied, without rounding noise', async () => {
  expect(await answer({ pattern: 'microservices', requirements: { services: 3, interServiceCalls: 3 } })).toMatchObject(
    {
      lines: [{ amount: 3000 }, { amount: 600 }, { amount: 0.00003 }],
      subtotal: 3600.00003,
      multiplier: { published: 0.3, applied: 1, why: expect.stringContaining('3 services x 0.1 = 0.3') },
      publishedTotal: 1080.000009,
      total: 3600.00003,
    },
  )
})

describe('a field that is left out takes its default', () => {
  test("the rate card: the reference guide's", async () =>
    expect(await answer({ pattern: 'serverless' })).toMatchObject({ rateCard: 'framework' }))
  test('all requirements: zero', async () =>
    expect(await answer({ pattern: 'serverless' })).toMatchObject({ subtotal: 0, total: 0 }))
  test('a single requirement: zero', async () =>
    expect(await answer({ pattern: 'event-sourcing', requirements: { readModels: 2 } })).toMatchObject({
      subtotal: 1000,
      total: 3000,
    }))
  test("the cell size: the reference guide's 100,000 users, without a division by zero", async () =>
    expect(await answer({ pattern: 'cell-based', requirements: { users: 1_000_000 } })).toMatchObject({
      total: 10_000,
    }))
})

test('a load stated by the month has the requests of the month, whatever the day', async () => {
  const lines = await Promise.all(
    ['flat', 'spiky'].map(async (profile) => {
      const workload = { traffic: { amount: 31e6 }, profile }
      const body = await answer({ pattern: 'serverless', rateCard: 'aws-us-east-1', workload })
      return body.lines.find(({ id }: { id: string }) => id === 'functions.requests').quantity
    }),
  )
  expect(lines).toEqual([30e6, 30e6])
})

test.each(PATTERN_IDS)('%s can be estimated at zero and at the largest volumes', async (pattern) => {
  const most = Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, 1e15]))
  for (const requirements of [{}, most]) {
    const response = await post({ pattern, requirements })
    expect(response.status).toBe(200)
    const { total, lines } = await response.json()
    expect(
      [total, ...lines.map((line: { amount: number }) => line.amount)].every(
        (figure) => typeof figure === 'number' && figure >= 0,
      ),
    ).toBe(true)
  }
})

describe('a list-price card', () => {
  const list = (pattern: string, rest: object = {}) => answer({ pattern, rateCard: 'aws-us-east-1', ...rest })

  test('prices a workload by component, each line with its meter, price, source and date', async () => {
    const { lines, blocks, ...rest } = await list('serverless', {
      workload: { peakQps: 1000, averageToPeak: 0.5, readShare: 0.9 },
    })
    expect(rest).toMatchObject({
      pattern: 'serverless',
      rateCard: 'aws-us-east-1',
      currency: 'USD',
      period: 'month',
      multiplier: { published: 1, applied: 1, why: 'List prices carry no multiplier' },
      discount: null,
    })
    // 500/s x 2,628,000 s: 300M calls at $1.00/M, 1,014M at $0.90/M.
    expect(lines.find(({ block }: { block: string }) => block === 'gateway')).toMatchObject({
      quantity: 1_314_000_000,
      amount: 300 + 1014 * 0.9,
      meter: 'aws.apigw.http',
      price: 'aws.apigw.http',
      provenance: 'list-price',
      source: expect.stringContaining('Infracost fixture'),
      asOf: expect.stringMatching(/^20\d\d/),
      formula: 'requests, in units of 512 KB',
    })
    expect(blocks.map(({ id }: { id: string }) => id)).toEqual([
      'gateway',
      'functions',
      'tables',
      'egress',
      'logs',
      'metrics',
    ])
    expect(lines.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBeCloseTo(rest.total, 6)
  })

  test.each(PATTERN_IDS)(
    '%s has a floor, is priced at nothing and at ten million requests a second, and grows',
    async (pattern) => {
      const totals = await Promise.all(
        [0, 10, 1000, 100_000, 10_000_000].map(
          async (peakQps) => (await list(pattern, { workload: { peakQps } })).total,
        ),
      )
      expect(totals[0]).toBeGreaterThan(0)
      expect(totals).toEqual(totals.toSorted((a, b) => a - b))
    },
  )

  test('prices the stack that is asked for', async () => {
    const hobby = await list('monolith', { workload: { peakQps: 5, dataGb: 20 }, stack: { size: 'hobby' } })
    expect(hobby.total).toBeLessThan(80)
    const own = await list('monolith', { workload: { peakQps: 5 }, stack: { size: 'hobby', database: 'aurora' } })
    expect(own.blocks.find(({ id }: { id: string }) => id === 'database').meter).toBe('aws.aurora')
    expect((await list('monolith', { stack: { size: 'huge' } })).errors[0]).toMatchObject({ pointer: '/stack/size' })
    expect((await list('monolith', { stack: { zone: '1' } })).errors[0]).toMatchObject({
      pointer: '/stack/zone',
      closest: ['zones'],
    })
  })

  test('adds the defaults of fields that are left out', async () => {
    const { total } = await list('cqrs')
    expect(total).toBe((await list('cqrs', { workload: {} })).total)
    expect(total).toBe(
      (
        await list('cqrs', {
          workload: { peakQps: 100, teams: 1, readShare: 0.9 },
          capacities: { cpuMs: 5 },
          options: { freeTier: true, hoursPerMonth: 730 },
        })
      ).total,
    )
  })

  test("uses the first region's price where the second region has none, and marks the line", async () => {
    const { lines } = await answer({ pattern: 'monolith', rateCard: 'aws-eu-central-1', workload: {} })
    const borrowed = (id: string) => lines.find((line: { id: string }) => line.id === id).borrowed
    expect([borrowed('compute.app.vcpu'), borrowed('database.instances')]).toEqual([false, true])
  })

  test('capacities and options change the estimate', async () => {
    const total = async (rest: object) => (await list('monolith', { workload: { peakQps: 5000 }, ...rest })).total
    const usual = await total({})
    expect(await total({ capacities: { cpuMs: 50 } })).toBeGreaterThan(usual)
    expect(await total({ options: { hoursPerMonth: 744 } })).toBeGreaterThan(usual)
    expect(await total({ options: { freeTier: false } })).toBeGreaterThan(usual)
    expect(await total({ options: { discount: 0.25 } })).toBeCloseTo(usual * 0.75, 6)
  })

  test('a discount lowers the total instead of adding a negative line', async () => {
    const { lines, discount, subtotal, total } = await list('monolith', {
      options: { discount: 0.1, committedShare: 1, committedDiscount: 0.28 },
    })
    expect(lines.every(({ amount }: { amount: number }) => amount >= 0)).toBe(true)
    expect(discount).toMatchObject({
      committed: expect.any(Number),
      overall: expect.any(Number),
      why: expect.stringContaining('committed at 28% off'),
    })
    expect(subtotal - discount.amount).toBeCloseTo(total, 6)
  })

  test('rejects monthly requirements, and names the fields it accepts', async () => {
    const response = await post({
      pattern: 'cqrs',
      rateCard: 'aws-us-east-1',
      requirements: { events: 5 },
      workload: {},
    })
    expect(response.status).toBe(400)
    const { errors } = await response.json()
    expect(errors).toEqual([
      {
        pointer: '/requirements',
        found: 'an object',
        expected: expect.stringContaining('list prices are worked out from workload'),
      },
    ])
  })

  test.each<[string, object, string]>([
    ['an unknown field of the workload', { workload: { qps: 5 } }, '/workload/qps'],
    ['an unknown capacity', { capacities: { writes: 5 } }, '/capacities/writes'],
    ['more hours than a month has', { options: { hoursPerMonth: 800 } }, '/options/hoursPerMonth'],
    ['more reads than requests', { workload: { readShare: 1.1 } }, '/workload/readShare'],
  ])('refuses %s', async (_, rest, pointer) => {
    const { errors } = await list('cqrs', rest)
    expect(errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer])
  })
})

describe('reference-guide rates with a workload', () => {
  const framework = (rest: object) => answer({ pattern: 'cqrs', rateCard: 'framework', ...rest })
  test('derives the monthly volumes from it: 100/s x 33% x 2,628,000 s, a tenth of them writes', async () => {
    const { lines } = await framework({ workload: {} })
    expect(lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([8_672_400, 78_051_600, 8_672_400])
  })
  test('stated volumes take precedence over derived ones', async () => {
    const { lines } = await framework({ workload: {}, requirements: { events: 7 } })
    expect(lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([8_672_400, 78_051_600, 7])
  })
  test('returns no components, no meters and no discount', async () => {
    const result = await framework({ workload: {}, options: { discount: 0.5 } })
    expect(Object.keys(result)).toEqual([
      'pattern',
      'rateCard',
      'currency',
      'period',
      'lines',
      'subtotal',
      'multiplier',
      'publishedTotal',
      'total',
    ])
    expect(Object.keys(result.lines[0])).toEqual(['id', 'label', 'quantity', 'unit', 'rate', 'amount', 'provenance'])
  })
})

describe('an invalid body is rejected with the value found and the value expected', () => {
  const volumes = 'a number from 0 to 1000000000000000'
  const patterns = `one of ${PATTERN_IDS.map((id) => `"${id}"`).join(', ')}`
  const names = `only the known fields: ${REQUIREMENT_NAMES.join(', ')}`
  test.each<[string, unknown, { pointer: string; found: string; expected: string }]>([
    ['an unknown pattern', { pattern: 'soa' }, { pointer: '/pattern', found: '"soa"', expected: patterns }],
    [
      "the reference guide's spelling",
      { pattern: 'CQRS' },
      { pointer: '/pattern', found: '"CQRS"', expected: patterns },
    ],
    ['no pattern', {}, { pointer: '/pattern', found: 'nothing: the field is missing', expected: patterns }],
    [
      'an unknown rate card',
      { pattern: 'cqrs', rateCard: 'gold' },
      { pointer: '/rateCard', found: '"gold"', expected: `one of ${RATE_CARD_IDS.map((id) => `"${id}"`).join(', ')}` },
    ],
    [
      'an unknown requirement',
      { pattern: 'cqrs', requirements: { write_volume: 1 } },
      { pointer: '/requirements/write_volume', found: 'an unknown field "write_volume"', expected: names },
    ],
    [
      'an unknown field',
      { pattern: 'cqrs', currency: 'EUR' },
      {
        pointer: '/currency',
        found: 'an unknown field "currency"',
        expected: 'only the known fields: pattern, rateCard, requirements, workload, capacities, stack, options',
      },
    ],
    [
      'a negative volume',
      { pattern: 'cqrs', requirements: { events: -1 } },
      { pointer: '/requirements/events', found: '-1', expected: volumes },
    ],
    [
      'a volume past all bounds',
      { pattern: 'cqrs', requirements: { events: 1e16 } },
      { pointer: '/requirements/events', found: '10000000000000000', expected: volumes },
    ],
    [
      'a number in quotes',
      { pattern: 'cqrs', requirements: { events: '5' } },
      { pointer: '/requirements/events', found: '"5"', expected: volumes },
    ],
    [
      'null, which is how NaN travels',
      { pattern: 'cqrs', requirements: { events: NaN } },
      { pointer: '/requirements/events', found: 'null', expected: volumes },
    ],
    [
      'requirements that are a list',
      { pattern: 'cqrs', requirements: [] },
      { pointer: '/requirements', found: 'a list of 0 values', expected: 'a JSON object' },
    ],
  ])('%s', async (_, body, error) => {
    const response = await post(body)
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect((await response.json()).errors).toEqual([expect.objectContaining(error)])
  })

  test('reports every bad field at once', async () => {
    const { errors } = await answer({
      pattern: 'x',
      rateCard: 'y',
      requirements: { events: -1, reads: 1, users: 'many' },
    })
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/pattern',
      '/rateCard',
      '/requirements/events',
      '/requirements/reads',
      '/requirements/users',
    ])
  })
  test('a number too large to represent', async () =>
    expect((await post('{"pattern":"cqrs","requirements":{"events":1e999}}')).status).toBe(400))
  test('damaged JSON', async () => expect((await post('{"pattern":')).status).toBe(400))
  test('a body above 64 KB', async () =>
    expect((await post({ pattern: 'cqrs', note: 'x'.repeat(70_000) })).status).toBe(413))
})
