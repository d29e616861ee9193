import type { Costing } from '@/lib/cost'
import { costed, type Candidate, type Decider, type DeciderFacts } from '@/lib/decision'
import { allFutures } from './futures'
import { modelOf } from './model/model'

/** Futures for each answer that is tried, and loads at which a bill is priced: few, since hundreds are compiled. */
const FUTURES = 400
const BILLS = 24

/**
 * The same decisions, but what they cost is the mean over futures in place of the total with all figures central. All
 * answers and candidates see the same draws.
 */
export function overFutures(decider: Decider, facts: DeciderFacts): Decider {
  const means = new Map<Costing, Map<string, number>>()
  const seen = new Map<string, Candidate>()
  return {
    ...decider,
    decide: (situation) => {
      const decision = decider.decide(situation)
      const { costing } = decision
      for (const one of [...decision.candidates, decision.recommended]) seen.set(costed(one).id, one)
      const known = means.get(costing) ?? new Map<string, number>()
      means.set(costing, known)
      const total = (id: string): number => {
        const candidate = seen.get(id)
        if (!candidate) throw new Error(`${id} was never a candidate`)
        const model = modelOf(decider.under(situation), [candidate], facts, { budget: BILLS })
        const totals = allFutures(model, 'answers', FUTURES).totals[0] ?? new Float64Array()
        return totals.reduce((sum, usd) => sum + usd, 0) / totals.length
      }
      return {
        ...decision,
        costing: {
          ...costing,
          total: ({ id }) => {
            const mean = known.get(id) ?? total(id)
            known.set(id, mean)
            return mean
          },
        },
      }
    },
  }
}
