import type { Scenario } from '@/content/schemas/scenario'
import { withinBudget } from './budget'
import { compositionName } from './composition-name'
import { costed, isSameComposition, partsOf, type Decider, type Decision } from './decider'
import { meets } from './needs'
import { paidOf } from './paid'
import type { PricedCandidate } from './types'

/** Every candidate with its whole cost and the needs that it meets, least whole cost first. */
export function pricedCandidates(
  decision: Decision,
  scenario: Scenario,
  { pricing }: Pick<Decider, 'pricing'>,
): PricedCandidate[] {
  const { candidates, recommended, needs, costing } = decision
  const today = costing.circumstances.today
  const all = candidates
    .map((candidate): Omit<PricedCandidate, 'frontier'> => {
      const parts = costed(candidate)
      const cost = costing.cost(parts)
      const monthly = pricing.monthly(parts, scenario)
      return {
        candidate,
        name: compositionName(partsOf(candidate), candidate.options),
        meets: needs.filter((need) => meets(candidate, need)).map(({ id }) => id),
        misses: needs.filter((need) => !meets(candidate, need)).map(({ id }) => id),
        cost,
        monthly,
        withinBudget: withinBudget({ monthly, paid: paidOf(cost) }, scenario),
        recommended: candidate === recommended,
        today: today !== null && isSameComposition(candidate, today),
      }
    })
    .sort((a, b) => a.cost.total - b.cost.total)
  return all.map((one) => ({ ...one, frontier: isOnFrontier(one, all) }))
}

/** No other meets as many needs at less, or more at the same cost. */
const isOnFrontier = (
  one: Omit<PricedCandidate, 'frontier'>,
  all: readonly Omit<PricedCandidate, 'frontier'>[],
): boolean =>
  !all.some(
    (other) =>
      other.cost.total <= one.cost.total &&
      other.meets.length >= one.meets.length &&
      (other.cost.total < one.cost.total || other.meets.length > one.meets.length),
  )
