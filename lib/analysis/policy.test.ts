import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import type { SparseScenario } from '@/content/schemas/preset'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { comparedIn } from './compared'
import { allFutures } from './futures'
import { modelOf } from './model/model'
import { outlookOf } from './outlook'
import { leadingIn } from './over-time'
import { policyOf } from './policy'

const scenarios: [string, SparseScenario][] = [
  ...PRESETS.map(({ id, scenario }): [string, SparseScenario] => [id, scenario]),
  ['shrinking', { situation: { peakQps: 3000, teams: 3 }, money: { growthPerYear: -0.3 } }],
  ['growing fast', { situation: { peakQps: 2000, teams: 4 }, money: { growthPerYear: 1.5, horizonMonths: 60 } }],
  ['running', { situation: { peakQps: 2000, teams: 4, runsToday: 'monolith' }, money: { growthPerYear: 1 } }],
  ['three months', { money: { horizonMonths: 3 } }],
]

describe.each(scenarios)('the policy of %s', (id, sparse) => {
  const scenario = scenarioWith(sparse)
  const compared = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
  const model = modelOf(scenario, compared.candidates, DECISION_FACTS, { budget: 60 })
  const futures = allFutures(model, id, 2000)
  const pool = leadingIn(futures, compared, 6).filter((place) => compared.eligible.includes(place))
  const policy = policyOf(futures, { eligible: pool, chosen: compared.chosen })
  const { best, recommended, option, candidates } = policy

  test('an open option is never worth less than nothing, but for what chance makes of it', () => {
    expect(option.usd).toBeGreaterThanOrEqual(-3 * option.error)
    expect(option.usd).toBeCloseTo(policy.committedUsd - best.usd, 4)
  })
  test('no start and no commitment is cheaper than the policy, and a start no dearer than for good', () => {
    expect(candidates.map(({ candidate }) => candidate)).toEqual(pool)
    for (const { starting, committing } of candidates) {
      expect(starting.usd).toBeGreaterThanOrEqual(-3 * starting.error)
      expect(committing.usd).toBeGreaterThanOrEqual(starting.usd - 3 * Math.hypot(starting.error, committing.error))
    }
  })
  test('ways begin at their start and are all futures; nothing moves before it is built', () => {
    for (const path of [best, ...(recommended ? [recommended] : [])]) {
      expect(path.pathways.reduce((sum, { share }) => sum + share.value, 0)).toBeLessThanOrEqual(1 + 1e-9)
      for (const { candidates: way } of path.pathways) expect(way[0]).toBe(path.start)
      for (const { month, from, to, size } of path.triggers) {
        expect(month).toBeGreaterThanOrEqual(Math.max(1, model.builtBy))
        expect(from).not.toBe(to)
        expect(size.from).toBeLessThan(size.below)
      }
    }
    expect(recommended?.start ?? best.start).toBe(compared.chosen)
  })
  test('without a recommendation, or one that may not be chosen, it starts at the least, beside nothing', () => {
    const others = pool.filter((place) => place !== compared.chosen)
    for (const asked of [{ eligible: pool }, { eligible: others, chosen: compared.chosen }]) {
      const alone = policyOf(futures, asked)
      expect(alone.recommended).toBeNull()
      const own = alone.candidates.find(({ candidate }) => candidate === alone.best.start)
      expect(own?.starting.usd).toBe(0)
      for (const { starting } of alone.candidates) expect(starting.usd).toBeGreaterThanOrEqual(-3 * starting.error)
    }
  })
  test('a commitment costs about what its total does', () => {
    const { candidates: outlooks } = outlookOf(futures, compared.chosen, compared.eligible)
    // Totals price three months of the horizon, a policy every review: with steep growth they differ by more.
    const tolerance = scenario.money.growthPerYear > 0.5 ? 0.3 : 0.06
    for (const { candidate, committing } of candidates) {
      const total = outlooks[candidate]?.mean ?? 0
      expect(Math.abs(committing.usd + best.usd - total) / total).toBeLessThan(tolerance)
    }
  })
})
