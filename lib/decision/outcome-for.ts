import type { Scenario } from '@/content/schemas/scenario'
import { budgetOf } from './budget'
import { deciderFor, type Decider, type DeciderFacts, type Decision } from './decider'
import { pricedCandidates } from './priced-candidates'
import type { Budget, PricedCandidate } from './types'

/** What is recommended with its cost and the verdict on the budget, and nothing that takes longer to work out. */
export type QuickOutcome = { recommended: PricedCandidate; budget: Budget | null }

/** The same, with what it was worked out from. */
type Decided = QuickOutcome & { decision: Decision; candidates: PricedCandidate[] }

export function outcomeOf(scenario: Scenario, decider: Decider): Decided {
  const decision = decider.decide(scenario.situation)
  const candidates = pricedCandidates(decision, scenario, decider)
  const recommended = candidates.find((one) => one.recommended)
  if (!recommended) throw new RangeError('The recommended composition is one of the candidates')
  return { decision, candidates, recommended, budget: budgetOf(recommended, candidates, scenario, decider) }
}

export function outcomeFor(scenario: Scenario, facts: DeciderFacts): QuickOutcome {
  const { recommended, budget } = outcomeOf(scenario, deciderFor(scenario, facts))
  return { recommended, budget }
}
