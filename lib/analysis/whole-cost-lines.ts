import type { Scenario } from '@/content/schemas/scenario'
import { costed, deciderFor, type Candidate, type DeciderFacts } from '@/lib/decision'
import { peakQpsOf } from '@/lib/kernel'

/** One candidate's whole cost along an axis: x is a month or a peak load in requests/s, the total in US dollars. */
export type TotalLine = { id: string; points: { x: number; total: number }[] }

type Candidates = readonly Pick<Candidate, 'id' | 'patterns' | 'options' | 'stream'>[]

/**
 * What each candidate will have cost after so many months: its whole cost over a horizon of that length, so that the
 * last point is the total that is shown everywhere.
 */
export function totalsOverTime(scenario: Scenario, candidates: Candidates, facts: DeciderFacts): TotalLine[] {
  return linesAt(monthsOf(scenario.money.horizonMonths), candidates, (horizonMonths) => {
    const until = { ...scenario, money: { ...scenario.money, horizonMonths } }
    return deciderFor(until, facts).pricing.costing(until)
  })
}

/** What each candidate costs over the horizon at other peak loads, from a thirtieth of today's to thirty times it. */
export function totalsOverLoad(scenario: Scenario, candidates: Candidates, facts: DeciderFacts): TotalLine[] {
  const { pricing, under } = deciderFor(scenario, facts)
  return linesAt(loadsFor(peakQpsOf(scenario)), candidates, (peakQps) =>
    pricing.costing(under({ ...scenario.situation, peakQps })),
  )
}

type Costing = ReturnType<ReturnType<typeof deciderFor>['pricing']['costing']>

function linesAt(places: readonly number[], candidates: Candidates, costingAt: (x: number) => Costing): TotalLine[] {
  const costings = places.map((x) => ({ x, costing: costingAt(x) }))
  return candidates.map((one) => ({
    id: one.id,
    points: costings.map(({ x, costing }) => ({ x, total: costing.total(costed(one)) })),
  }))
}

const POINTS = 12

/** The first month, the last, and up to eleven between them. */
export const monthsOf = (horizon: number): number[] => [
  ...new Set([
    1,
    ...Array.from({ length: POINTS }, (_, index) => Math.max(1, Math.round(((index + 1) / POINTS) * horizon))),
  ]),
]

const FACTORS = [1 / 30, 1 / 17, 0.1, 1 / 5.6, 1 / 3, 1 / 1.7, 1, 1.7, 3, 5.6, 10, 17, 30]
const MOST_QPS = 1e7

/** Loads around today's, evenly spaced on a log axis, today's among them. */
export const loadsFor = (peak: number): number[] => [
  ...new Set(
    FACTORS.map((factor) => (factor === 1 ? peak : Math.min(MOST_QPS, Number((peak * factor).toPrecision(3))))),
  ),
]
