import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, PRESETS, TREE } from '@/content'
import { answerKey } from '@/content/schemas/decision'
import { POST } from './route'

const post = async (body: unknown) => {
  const response = await POST(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
  return { status: response.status, headers: response.headers, body: await response.json() }
}

test('returns the documented shape', async () => {
  const { status, headers, body } = await post({
    answers: { consistency: 'strong', highReadVolume: true, peakQps: 20_000, teams: 1 },
  })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(Object.keys(body)).toEqual(['tree', 'recommendation'])
  expect(body.tree.consistency).toEqual({
    question: 'consistency',
    path: ['Strong Consistency Required?', 'Yes → Financial/Critical Data', 'High Read Volume?'],
    taken: ['strong', 'high-read-volume'],
    patterns: ['cqrs'],
    missing: ['auditCritical'],
  })
  expect(body.tree.scale).toMatchObject({
    path: ['Scale Requirements?', '10K-100K QPS'],
    patterns: ['cqrs', 'microservices'],
  })
  expect(body.tree.team).toMatchObject({ path: ['Team Structure?', 'Single Team'], patterns: ['monolith', 'cqrs'] })
  expect(Object.keys(body.recommendation)).toEqual([
    'winner',
    'runnerUp',
    'composition',
    'name',
    'why',
    'axes',
    'stream',
    'tenancy',
    'contradictions',
    'conflicts',
    'ranked',
    'limits',
    'antiPatterns',
    'unknown',
    'counterfactuals',
    'nextQuestion',
    'options',
    'needs',
    'candidates',
    'excluded',
    'budget',
    'money',
    'commitments',
  ])
  expect(body.recommendation).toMatchObject({ winner: 'cqrs', composition: ['cqrs', 'monolith'], contradictions: [] })
  expect(Object.keys(body.recommendation.axes)).toEqual(['decomposition', 'data', 'runtime'])
})

test('without answers, there is no winner, the Monolith is the default, and the first question is next', async () => {
  const { status, body } = await post({ answers: {} })
  expect(status).toBe(200)
  expect(body.recommendation).toMatchObject({
    winner: null,
    runnerUp: null,
    limits: [],
    antiPatterns: [],
    contradictions: [],
    composition: ['monolith'],
  })
  expect(body.recommendation.ranked.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    'fits',
    ...PATTERN_IDS.slice(1).map(() => 'possible'),
  ])
  expect(body.recommendation.nextQuestion).toMatchObject({ answer: 'teams' })
})

test('above 1M requests/s, the tree says "combination" with an empty list of patterns', async () => {
  const { body } = await post({ answers: { peakQps: 1_000_001 } })
  expect(body.tree.scale).toMatchObject({ path: ['Scale Requirements?', '>1M QPS'], patterns: [], says: 'combination' })
  expect(body.recommendation.why[0]).toBe(
    'Above 1M requests/s the decision tree names a combination of patterns. It is one of Cell-Based and Monolith.',
  )
  expect(body.recommendation.composition).toEqual(['cell-based', 'monolith'])
})

test.each(PRESETS)('returns a complete recommendation for $name', async ({ scenario }) => {
  const { status, body } = await post({ answers: scenario.situation ?? {} })
  expect(status).toBe(200)
  expect(Object.keys(body.tree)).toEqual(TREE.map(({ id }) => id))
  expect(body.recommendation.ranked).toHaveLength(7)
})

test("the read/write ratio answers the tree's question about reads, and overrides a contrary answer", async () => {
  const { body } = await post({
    answers: { consistency: 'strong', readWriteRatio: 11, highReadVolume: false, peakQps: 20_000 },
  })
  expect(body.tree.consistency.patterns).toEqual(['cqrs'])
  expect(body.recommendation.composition).toEqual(['cqrs', 'monolith'])
  expect(body.recommendation.conflicts.map(({ id }: { id: string }) => id)).toContain('ratio-against-read-volume')
})

test('accepts every answer at once', async () => {
  const answers = {
    consistency: 'eventual',
    readWriteRatio: 20,
    highReadVolume: true,
    auditCritical: true,
    independentDeploys: true,
    loadShape: 'spiky',
    lowBaseline: true,
    globalUsers: true,
    latencyTargetMs: 50,
    isolationNeeded: true,
    multiTenant: true,
    peakQps: 20_000,
    teams: 4,
  }
  const { status, body } = await post({ answers })
  expect(status).toBe(200)
  expect(body.recommendation).toMatchObject({
    winner: 'cell-based',
    composition: ['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'serverless'],
    tenancy: { strategy: 'cell-based-multi-tenancy' },
  })
  expect(body.recommendation.counterfactuals.wins).toHaveLength(6)
})

test('null is the same as a missing answer', async () => {
  const [withNull, without] = await Promise.all([
    post({ answers: { peakQps: 5000, globalUsers: null } }),
    post({ answers: { peakQps: 5000 } }),
  ])
  expect(withNull.status).toBe(200)
  expect(withNull.body).toEqual(without.body)
})

describe('questions that were split or inverted are accepted under their former names and meaning', () => {
  test.each([
    [{ nobodyRunsServers: true }, { operatesServers: false }],
    [{ nobodyRunsServers: false }, { operatesServers: true }],
    [{ worksOffline: false }, { worksOffline: false, egressDominates: false }],
    [{ busyAllDay: false }, { busyAllDay: false, largePayloads: false }],
    [{ nobodyRunsServers: null }, {}],
  ])('%j is %j', async (former, today) => {
    const [said, meant] = await Promise.all([post({ answers: former }), post({ answers: today })])
    expect(said.status).toBe(200)
    expect(said.body).toEqual(meant.body)
  })

  test('an answer under a current name takes precedence, even when it is null', async () => {
    const unknownTo = async (answers: object) => (await post({ answers })).body.recommendation.unknown
    expect(await unknownTo({ worksOffline: false, egressDominates: null })).toContain('egressDominates')
    expect(await unknownTo({ worksOffline: false })).not.toContain('egressDominates')
  })
})

describe('invalid input is rejected', () => {
  const ANSWERS = answerKey.options.join(', ')

  test.each<[string, unknown, string, string, string]>([
    [
      'answers beside the field',
      { answers: {}, teams: 1 },
      '/teams',
      'an unknown field "teams"',
      'only the known fields: answers, workload, people, money, stack',
    ],
    [
      'an unknown answer',
      { answers: { team: 1 } },
      '/answers/team',
      'an unknown field "team"',
      `only the known fields: ${ANSWERS}`,
    ],
    [
      'an unknown consistency',
      { answers: { consistency: 'weak' } },
      '/answers/consistency',
      '"weak"',
      'one of "strong", "eventual"',
    ],
    [
      'an unknown load shape',
      { answers: { loadShape: 'wavy' } },
      '/answers/loadShape',
      '"wavy"',
      'one of "steady", "spiky"',
    ],
    ['yes for true', { answers: { auditCritical: 'yes' } }, '/answers/auditCritical', '"yes"', 'true or false'],
    ['null for all answers', { answers: null }, '/answers', 'null', 'a JSON object'],
    ['load below zero', { answers: { peakQps: -1 } }, '/answers/peakQps', '-1', 'a number from 0 to 1000000000'],
    ['load as text', { answers: { peakQps: '10K' } }, '/answers/peakQps', '"10K"', 'a number from 0 to 1000000000'],
    [
      'yes for true under a former name',
      { answers: { nobodyRunsServers: 'yes' } },
      '/answers/nobodyRunsServers',
      '"yes"',
      'true or false',
    ],
    ['no team', { answers: { teams: 0 } }, '/answers/teams', '0', 'a whole number from 1 to 1000000'],
    [
      'a ratio below zero',
      { answers: { readWriteRatio: -0.5 } },
      '/answers/readWriteRatio',
      '-0.5',
      'a number from 0 to 1000000000000',
    ],
    [
      'an answer in no time',
      { answers: { latencyTargetMs: 0 } },
      '/answers/latencyTargetMs',
      '0',
      'a number above 0 and at most 10000000',
    ],
    ['yes for many tenants', { answers: { multiTenant: 'yes' } }, '/answers/multiTenant', '"yes"', 'true or false'],
    [
      'more than all of it',
      { answers: { auditedPercent: 150 } },
      '/answers/auditedPercent',
      '150',
      'a number from 0 to 100',
    ],
    ['half a team', { answers: { teams: 1.5 } }, '/answers/teams', '1.5', 'a whole number from 1 to 1000000'],
  ])('%s', async (_, body, pointer, found, expected) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, found, expected })])
  })

  test('a load too large to represent', async () => {
    const { status, body } = await post('{"answers":{"peakQps":1e999}}')
    expect([status, body.errors[0].found]).toEqual([400, 'a number too large to hold'])
  })
  test('a body above 64 KB', async () => {
    expect((await post(`{"answers":{}}${' '.repeat(65_536)}`)).status).toBe(413)
  })
})
