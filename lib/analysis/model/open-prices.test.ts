import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { costInputs, cardOnTerms, monthlyTotal } from '@/lib/cost'
import { costed, deciderFor } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { allFutures } from '../futures'
import { percentilesOf } from '../outlook'
import { columnsOf } from '../node-columns'
import { totalsAt } from './evaluate'
import { modelOf } from './model'

const SITUATION = { situation: { peakQps: 2000, teams: 3 } }
const AZURE: ScenarioParts = { ...SITUATION, money: { rateCard: 'azure-eastus' } }
const RANGED: ScenarioParts = { ...SITUATION, money: { commitments: { machines: { spot: 0.9 } } } }
const OPEN: [string, ScenarioParts][] = [
  ['prices that a card borrows', AZURE],
  ['a discount that is published as a range', RANGED],
]

const withMoney = (parts: ScenarioParts, money: ScenarioParts['money']): ScenarioParts => ({
  ...parts,
  money: { ...parts.money, ...money },
})
const AS_PUBLISHED = { factors: { openPrices: 0.5 } }

function costsOf(parts: ScenarioParts) {
  const scenario = scenarioWith(parts)
  const { candidates, costing } = deciderFor(scenario, DECISION_FACTS).decide(scenario.situation)
  const some = candidates.slice(0, 6)
  return { scenario, some, costs: some.map((candidate) => costing.cost(costed(candidate))) }
}

describe.each(OPEN)('%s', (_, parts) => {
  const open = costsOf(parts)
  const known = costsOf(withMoney(parts, AS_PUBLISHED))

  test('are in the range of the total and of infrastructure, and leave the central total', () => {
    const lineOf = ({ lines }: (typeof open.costs)[number]) => lines.find(({ part }) => part === 'infrastructure')
    let wider = 0
    for (const [place, cost] of open.costs.entries()) {
      const other = known.costs[place]
      expect(cost.total).toBeCloseTo(other?.total ?? 0, 6)
      expect(cost.high).toBeGreaterThanOrEqual((other?.high ?? Infinity) - 1e-6)
      expect(cost.low).toBeLessThanOrEqual((other?.low ?? 0) + 1e-6)
      const width = (one: typeof cost) => (lineOf(one)?.high ?? 0) - (lineOf(one)?.low ?? 0)
      if (other && width(cost) > width(other) + 1) wider++
    }
    expect(wider).toBeGreaterThan(0)
  })

  test('are drawn in the futures: the middle stays, P10 of the bills lies lower', () => {
    const bandsOf = ({ scenario, some }: typeof open) => {
      const model = modelOf(scenario, some, DECISION_FACTS, { budget: 60 })
      const futures = allFutures(model, 'open prices', 2000)
      const bills = columnsOf(
        futures,
        some.map((__, place) => model.bill(place, 0)),
        2000,
      )
      return { model, bands: bills.map(percentilesOf) }
    }
    const [one, other] = [bandsOf(open), bandsOf(known)]
    expect(one.model.inputs.map(({ id }) => id)).toContain('openPrices')
    expect(other.model.inputs.map(({ id }) => id)).not.toContain('openPrices')
    for (const [place, total] of totalsAt(one.model).entries())
      expect(total).toBeCloseTo(open.costs[place]?.total ?? 0, 2)
    const lowOf = ({ bands }: typeof one) => bands.reduce((sum, { p10 }) => sum + p10, 0)
    expect(lowOf(one)).toBeLessThan(lowOf(other))
  })

  test('at their ends are the ends of the bill, and the bill follows what somebody says', () => {
    const totalAt = (openPrices: number) => {
      const scenario = scenarioWith(withMoney(parts, { factors: { openPrices } }))
      const card = DECISION_FACTS.cards[scenario.money.rateCard]
      return monthlyTotal('monolith', costInputs(scenario), cardOnTerms(card, scenario.money))
    }
    expect(totalAt(0)).toBeLessThan(totalAt(0.5))
    expect(totalAt(1)).toBeGreaterThanOrEqual(totalAt(0.5))
  })
})

test('where every price is known nothing is drawn, and what is said of a range changes nothing', () => {
  const { scenario, some, costs } = costsOf(SITUATION)
  expect(modelOf(scenario, some, DECISION_FACTS, { budget: 60 }).inputs.map(({ id }) => id)).not.toContain('openPrices')
  const low = costsOf(withMoney(SITUATION, { factors: { openPrices: 0 } }))
  expect(low.costs).toEqual(costs)
})
