import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { comparedIn } from './compared'
import { allFutures } from './futures'
import { modelOf } from './model/model'
import { everyBill, overTime } from './over-time'
import { outlookOf } from './outlook'
import { policyOf } from './policy'

const preset = PRESETS.find(({ id }) => id === 'audit-ledger')
const scenario = scenarioWith(preset?.scenario ?? {})
const { candidates, chosen, eligible } = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
const model = modelOf(scenario, candidates, DECISION_FACTS, { budget: 60 })
const futures = allFutures(model, 'over time', 1000)

describe('over time', () => {
  const shown = overTime(futures, {
    chosen,
    months: [12, 36, model.months],
    budgetMonth: 2000,
    budgetTotal: 1,
    count: 1000,
  })
  const [own] = shown.candidates

  test('the last month is the total that is shown everywhere, future by future', () => {
    const { candidates: outlooks } = outlookOf(futures, chosen, eligible)
    for (const [index, { bands }] of shown.candidates.entries())
      expect(bands.at(-1)?.p50).toBeCloseTo(outlooks[index]?.total.p50 ?? 0, 3)
  })
  test('a longer horizon never costs less', () => {
    for (const { bands } of shown.candidates)
      for (const end of ['p10', 'p50', 'p90'] as const)
        expect(bands.map((band) => band[end])).toEqual(bands.map((band) => band[end]).toSorted((a, b) => a - b))
  })
  test('budgets are left in the share of futures in which a bill is above them', () => {
    const bills = everyBill(futures)[0] ?? []
    let over = 0
    for (let i = 0; i < futures.done(); i++) if (bills.some((bill) => (bill[i] ?? 0) > 2000)) over++
    expect(own?.overMonthlyBudget?.share.value).toBe(over / futures.done())
    expect(own?.overTotalBudget?.value).toBe(1)
    expect(own?.crosses).toBeNull()
  })
})

describe('a policy', () => {
  const policy = policyOf(futures, { eligible, count: 1000 })

  test('is not dearer than committing to any candidate, but for what chance makes of it', () => {
    expect(policy.usd - policy.committedUsd).toBeLessThanOrEqual(3 * policy.option.error)
    expect(policy.option.usd).toBeCloseTo(policy.committedUsd - policy.usd, 4)
    for (const { usd } of policy.committing) expect(usd).toBeGreaterThan(-3 * policy.option.error - 1)
  })
  test('takes its ways through every future, and none moves before it is built', () => {
    expect(policy.pathways.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
    for (const { candidates: way } of policy.pathways) expect(way[0]).toBe(policy.start)
    for (const { month, from, to } of policy.triggers) {
      expect(month).toBeGreaterThanOrEqual(model.builtBy)
      expect(from).not.toBe(to)
    }
  })
})
