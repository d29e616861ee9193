import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { POST } from './route'

const post = async (body: object) => {
  const response = await POST(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
  return { status: response.status, body: await response.json() }
}

const ASKED = {
  answers: { peakQps: 2000, teams: 3, auditCritical: true, historyUse: 'changes', budgetMonth: 5000, budgetTotal: 1e6 },
  workload: { dataGb: 500 },
  people: { engineers: 20 },
  money: { horizonMonths: 24 },
}

type Candidate = {
  composition: string[]
  options: string[]
  meets: string[]
  misses: string[]
  cost: { months: number; total: number; low: number; high: number; parts: Record<string, number> }
  withinBudget: boolean | null
  frontier: boolean
  recommended: boolean
}
type Need = { id: string; hard: boolean; because: string; met: boolean; price: { usd: number; without: string[] } }

const recommendationOn = async (body: object) => (await post(body)).body.recommendation
const candidatesOn = async (body: object): Promise<Candidate[]> => (await recommendationOn(body)).candidates
const cents = (usd: number) => Math.round(usd * 100)

describe('candidates', () => {
  test('each costs the sum of its ten parts to the cent, and the cheapest is first', async () => {
    const candidates = await candidatesOn(ASKED)
    for (const { cost } of candidates) {
      expect(Object.keys(cost.parts)).toEqual([...COST_PARTS])
      expect(cents(Object.values(cost.parts).reduce((sum, usd) => sum + usd, 0))).toBe(cents(cost.total))
      expect([cost.months, cost.low <= cost.total, cost.total <= cost.high]).toEqual([24, true, true])
    }
    const totals = candidates.map(({ cost }) => cost.total)
    expect(totals).toEqual(totals.toSorted((one, other) => one - other))
  })

  test('exactly one is recommended, and it equals the composition in the response', async () => {
    const { candidates, composition, options, needs } = await recommendationOn(ASKED)
    const [recommended, ...more] = candidates.filter((one: Candidate) => one.recommended)
    expect(more).toEqual([])
    expect(recommended).toMatchObject({ composition, options })
    const met = needs.filter((need: Need) => need.met).map(({ id }: Need) => id)
    expect(recommended.meets.toSorted()).toEqual(met.toSorted())
  })

  test('a line that is switched off is zero and not in the total', async () => {
    const named = ({ composition, options }: Candidate) => [composition, options].join(' with ')
    const all = new Map((await candidatesOn(ASKED)).map((one) => [named(one), one.cost]))
    for (const one of await candidatesOn({ ...ASKED, money: { horizon: 24, off: ['running'] } })) {
      const before = all.get(named(one))
      expect(one.cost.parts['running']).toBe(0)
      expect(one.cost.total).toBeCloseTo((before?.total ?? NaN) - (before?.parts['running'] ?? NaN), 1)
    }
  })
})

describe('needs and budget', () => {
  test('each need has a reason, a price that is not negative, and an alternative without it', async () => {
    const needs: Need[] = (await recommendationOn(ASKED)).needs
    expect(needs.length).toBeGreaterThan(0)
    for (const { hard, because, price } of needs) {
      expect([typeof hard, because.length > 0, price.usd >= 0]).toEqual(['boolean', true, true])
      expect(PATTERN_IDS).toEqual(expect.arrayContaining(price.without))
    }
  })

  test('a budget is checked for the recommendation and every candidate, and is null when absent', async () => {
    const { budget, candidates } = await recommendationOn(ASKED)
    const recommended = candidates.find((one: Candidate) => one.recommended)
    expect(budget).toMatchObject({
      within: recommended.withinBudget,
      month: { budget: 5000 },
      total: { budget: 1_000_000 },
    })
    const without = await recommendationOn({ answers: { peakQps: 2000 } })
    expect(without.budget).toBeNull()
    expect(new Set(without.candidates.map((one: Candidate) => one.withinBudget))).toEqual(new Set([null]))
  })
})

describe('the request body', () => {
  test('accepts the names that links use, and null for what is not known', async () => {
    const links = {
      answers: { qps: 2000, teams: 3, audit: true, historyuse: 'changes', budget: 5000, budgetall: 1e6, revenue: null },
      workload: { data: 500, users: null },
      people: { engineers: 20, salary: null },
      money: { horizon: 24, growth: null },
    }
    expect((await post(links)).body).toEqual((await post(ASKED)).body)
  })

  test('may state the load by the month, and gets what the peak load says that follows', async () => {
    const averageToPeak = 0.1
    const [asked, followed] = await Promise.all([
      post({ workload: { traffic: { amount: 26_280_000, per: 'month' }, averageToPeak } }),
      post({ answers: { peakQps: 100 }, workload: { averageToPeak } }),
    ])
    expect(asked.status).toBe(200)
    expect(asked.body.recommendation).toEqual(followed.body.recommendation)
  })

  test('may be empty, because every group is optional', async () => {
    const [empty, answers] = await Promise.all([post({}), post({ answers: {} })])
    expect([empty.status, empty.body]).toEqual([200, answers.body])
  })

  test.each<[string, object, string, string, string]>([
    [
      'an unknown figure of the workload',
      { workload: { qps: 5 } },
      '/workload/qps',
      'an unknown field "qps"',
      `only the known fields: ${[...Object.keys(WORKLOAD_FIELDS), 'traffic', 'profile'].join(', ')}`,
    ],
    [
      'a load and the peak load that follows from it',
      { answers: { peakQps: 100 }, workload: { traffic: { amount: 30e6 } } },
      '/workload/traffic',
      'an object',
      'traffic or answers.peakQps, not both: one follows from the other',
    ],
    [
      'a load in a unit that does not exist',
      { workload: { traffic: { amount: 1, unit: 'hits' } } },
      '/workload/traffic/unit',
      '"hits"',
      'one of "requests", "views", "messages", "gb"',
    ],
    [
      'more than all reads, under the name of a link',
      { workload: { reads: 1.5 } },
      '/workload/readShare',
      '1.5',
      'a number from 0 to 1',
    ],
    ['engineers as text', { people: { engineers: '8' } }, '/people/engineers', '"8"', 'a number from 1 to 5000'],
    ['a horizon of no time', { money: { horizon: 0 } }, '/money/horizonMonths', '0', 'a number from 3 to 120'],
    [
      'an unknown line',
      { money: { off: ['taxes'] } },
      '/money/off/0',
      '"taxes"',
      `one of "${COST_PARTS.join('", "')}"`,
    ],
    ['text for all people', { people: 'eight' }, '/people', '"eight"', 'a JSON object'],
  ])('%s is named with its place', async (_, body, pointer, found, expected) => {
    const answer = await post(body)
    expect([answer.status, answer.body.errors]).toEqual([400, [{ pointer, found, expected }]])
  })
})
