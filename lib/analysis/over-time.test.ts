import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { comparedIn } from './compared'
import { allFutures } from './futures'
import { modelOf } from './model/model'
import { everyBill, leadingIn, overTime } from './over-time'
import { outlookOf } from './outlook'

const preset = PRESETS.find(({ id }) => id === 'audit-ledger')
const scenario = scenarioWith(preset?.scenario ?? {})
const compared = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
const { candidates, chosen, eligible } = compared
const model = modelOf(scenario, candidates, DECISION_FACTS, { budget: 60 })
const futures = allFutures(model, 'over time', 1000)

describe('over time', () => {
  const shown = leadingIn(futures, compared)
  const over = overTime(futures, { ...compared, shown, budgetMonth: 2000, budgetTotal: 1 })
  const [own] = over.candidates

  test('the recommendation comes first, and the last month is the total that is shown everywhere', () => {
    expect(over.candidates.map(({ place }) => place)).toEqual(shown)
    expect(shown[0]).toBe(chosen)
    expect(over.months.at(-1)).toBe(model.months)
    const { candidates: outlooks } = outlookOf(futures, chosen, eligible)
    for (const { place, bands, leads } of over.candidates) {
      expect(bands.at(-1)?.p50).toBeCloseTo(outlooks[place]?.total.p50 ?? 0, 3)
      expect(leads.at(-1)?.p90).toBeCloseTo(outlooks[place]?.difference.p90 ?? 0, 3)
    }
  })
  test('a longer horizon never costs less', () => {
    for (const { bands } of over.candidates)
      for (const end of ['p10', 'p50', 'p90'] as const)
        expect(bands.map((band) => band[end])).toEqual(bands.map((band) => band[end]).toSorted((a, b) => a - b))
  })
  test('budgets are left in the share of futures in which a bill is above them', () => {
    const bills = everyBill(futures)[chosen] ?? []
    let beyond = 0
    for (let i = 0; i < futures.done(); i++) if (bills.some((bill) => (bill[i] ?? 0) > 2000)) beyond++
    expect(own?.overMonthlyBudget?.share.value).toBe(beyond / futures.done())
    expect(own?.overTotalBudget?.share.value).toBe(1)
  })
  test('every future is in one of four cases, and who is cheaper at the end is who costs less in total', () => {
    const { candidates: outlooks } = outlookOf(futures, chosen, eligible)
    expect(own?.against).toBeNull()
    for (const { place, against } of over.candidates.slice(1)) {
      if (!against) throw new Error('Every other candidate is compared')
      const { cheaper, becomesCheaper, becomesDearer, dearer } = against
      const atEnd = cheaper.value + becomesCheaper.share.value
      expect(atEnd + becomesDearer.share.value + dearer.value).toBeCloseTo(1, 9)
      expect(atEnd).toBeCloseTo(outlooks[place]?.cheaper.value ?? 0, 9)
    }
  })
  test('in each month somebody costs least', () => {
    for (const [index] of over.months.entries())
      expect(over.candidates.reduce((sum, { least }) => sum + (least?.[index]?.value ?? 0), 0)).toBeCloseTo(1, 9)
  })
})

describe('who is shown over time', () => {
  const rivalsIn = (situation: Situation, without = '') => {
    const given = scenarioWith({ situation })
    const found = comparedIn(deciderFor(given, DECISION_FACTS).decide(given.situation))
    const these = { ...found, eligible: found.eligible.filter((place) => found.candidates[place]?.id !== without) }
    const drawn = allFutures(modelOf(given, these.candidates, DECISION_FACTS), 'often', 1000)
    const { candidates: all } = outlookOf(drawn, these.chosen, these.eligible)
    const first = (weight: (place: number) => number) =>
      these.eligible.filter((place) => place !== these.chosen).sort((one, other) => weight(one) - weight(other))[0] ??
      -1
    const often = first((place) => -(all[place]?.cheaper.value ?? 0))
    const cheapest = first((place) => all[place]?.mean ?? 0)
    expect(often).not.toBe(cheapest)
    return { often, cheapest, share: all[often]?.cheaper.value, shown: leadingIn(drawn, these, 3) }
  }
  test('who costs less than the recommendation most often is, however dear on average', () => {
    const { shown, often, share } = rivalsIn({
      consistency: 'strong',
      auditCritical: true,
      independentDeploys: true,
      peakQps: 300,
      teams: 3,
      runsToday: 'monolith',
    })
    expect(share).toBeGreaterThan(0.1)
    expect(shown).toContain(often)
  })
  test('who hardly ever does is not, for that', () => {
    const situation = { peakQps: 5, teams: 1, operatesServers: false } as const
    const { shown, cheapest, share } = rivalsIn(situation, 'serverless+cqrs')
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.01)
    expect(shown[1]).toBe(cheapest)
  })
})

describe('more growth', () => {
  const limitsAt = (growthPerYear: number) => {
    const grown = scenarioWith({ situation: { peakQps: 3000, teams: 3 }, money: { growthPerYear } })
    const these = comparedIn(deciderFor(grown, DECISION_FACTS).decide(grown.situation))
    const drawn = allFutures(modelOf(grown, these.candidates, DECISION_FACTS, { budget: 60 }), 'growth', 1000)
    const places = these.candidates.map((_, place) => place)
    const { candidates: all } = overTime(drawn, { ...these, shown: places })
    return new Map(all.map(({ place, limits }) => [these.candidates[place]?.id, limits]))
  }
  test('never delays a limit', () => {
    const [less, more] = [limitsAt(0.1), limitsAt(1)]
    let met = 0
    for (const [id, limits] of less)
      for (const [index, { limit, when }] of limits.entries()) {
        const later = more.get(id)?.[index]
        if (!later) continue
        expect(later.limit).toBe(limit)
        expect(later.when.share.value).toBeGreaterThanOrEqual(when.share.value)
        if (when.share.value > 0) met++
      }
    expect(met).toBeGreaterThan(0)
  })
})
