import type { Scenario } from '@/content/schemas/scenario'
import { budgetOf } from './budget'
import { deciderFor, type DeciderFacts } from './decider'
import { pricedCandidates } from './priced-candidates'
import type { Budget, PricedCandidate } from './types'

/** What is recommended with its cost and the verdict on the budget, and nothing that takes longer to work out. */
export type QuickOutcome = { recommended: PricedCandidate; budget: Budget | null }

export function outcomeFor(scenario: Scenario, facts: DeciderFacts): QuickOutcome {
  const decider = deciderFor(scenario, facts)
  const candidates = pricedCandidates(decider.decide(scenario.situation), scenario, decider)
  const recommended = candidates.find((one) => one.recommended)
  if (!recommended) throw new RangeError('The recommended composition is one of the candidates')
  return { recommended, budget: budgetOf(recommended, candidates, scenario, decider) }
}
