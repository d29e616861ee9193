import type { Scenario } from '@/content/schemas/scenario'
import { withinBudget } from './budget'
import { compositionName } from './composition-name'
import { isSameComposition } from './candidates'
import { costed, partsOf, type Decider, type Decision } from './decider'
import { meets } from './needs'
import { paidOf } from './paid'
import type { PricedCandidate } from './types'

/** A candidate with its total, before lines and ranges, which take most of the work. */
export type CandidateSketch = Omit<PricedCandidate, 'cost' | 'monthly' | 'withinBudget'> & {
  /** US dollars over the horizon. */
  total: number
}

type Pricing = Pick<Decider, 'pricing'>

/** Every candidate with its whole cost and the needs that it meets, least whole cost first. */
export const pricedCandidates = (decision: Decision, scenario: Scenario, pricing: Pricing): PricedCandidate[] =>
  candidateSketches(decision).map((one) => pricedCandidate(one, decision, scenario, pricing))

/** Every candidate with its total and the needs that it meets, least whole cost first. */
export function candidateSketches({ candidates, recommended, needs, costing }: Decision): CandidateSketch[] {
  const today = costing.circumstances.today
  const all = candidates
    .map((candidate): Omit<CandidateSketch, 'frontier'> => ({
      candidate,
      name: compositionName(partsOf(candidate), candidate.options),
      meets: needs.filter((need) => meets(candidate, need)).map(({ id }) => id),
      misses: needs.filter((need) => !meets(candidate, need)).map(({ id }) => id),
      total: costing.total(costed(candidate)),
      recommended: candidate === recommended,
      today: today !== null && isSameComposition(candidate, today),
    }))
    .sort((a, b) => a.total - b.total)
  return all.map((one) => ({ ...one, frontier: isOnFrontier(one, all) }))
}

/** One of them with its lines, its ranges and what it says to the budget. */
export function pricedCandidate(
  { total: _, ...one }: CandidateSketch,
  { costing }: Decision,
  scenario: Scenario,
  { pricing }: Pricing,
): PricedCandidate {
  const parts = costed(one.candidate)
  const cost = costing.cost(parts)
  const monthly = pricing.monthly(parts, scenario)
  return { ...one, cost, monthly, withinBudget: withinBudget({ monthly, paid: paidOf(cost) }, scenario) }
}

type Placed = Pick<CandidateSketch, 'total' | 'meets'>

/** No other meets as many needs at less, or more at the same cost. */
const isOnFrontier = (one: Placed, all: readonly Placed[]): boolean =>
  !all.some(
    (other) =>
      other.total <= one.total &&
      other.meets.length >= one.meets.length &&
      (other.total < one.total || other.meets.length > one.meets.length),
  )
