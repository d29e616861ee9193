import type { PatternId } from '@/content/pattern-ids'
import type { RateCardId } from '@/content/scenario/card-ids'
import type { ListCard } from '@/content/schemas/price'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { costInputs, termsOf } from './cost-inputs'
import { cardOnTerms, type AnyCard } from './card-on-terms'
import { estimate } from './estimate'
import { discrepancyBetween } from './discrepancy'
import type { PatternCost } from './types'

/** The prices and tables that costs are worked out from; passed in, so that a test can invent them. */
export type CostFacts = {
  cards: Record<Exclude<RateCardId, 'framework'>, ListCard> & { framework: RateCard }
  operational: Record<PatternId, OperationalCost>
}

/** The card that drives a scenario's charts and advice. */
export const chosenCard = ({ money }: Scenario, { cards }: CostFacts): AnyCard => cards[money.rateCard]

/** The card that stands beside it: the framework's beside list prices, the first list card beside the framework's. */
const comparisonCard = (scenario: Scenario, facts: CostFacts): AnyCard =>
  chosenCard(scenario, facts).kind === 'list' ? facts.cards.framework : facts.cards['aws-us-east-1']

/** A month of one pattern's infrastructure: at the chosen prices, and at the ones beside them. */
export const patternCost = (pattern: PatternId, scenario: Scenario, facts: CostFacts): PatternCost =>
  costIn(scenario, facts)(pattern)

/** The same for every compared pattern, in the scenario's order. */
export const patternCosts = (scenario: Scenario, facts: CostFacts): PatternCost[] =>
  scenario.compare.map(costIn(scenario, facts))

/** What all patterns share is computed once. */
function costIn(scenario: Scenario, facts: CostFacts): (pattern: PatternId) => PatternCost {
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  const comparison = cardOnTerms(comparisonCard(scenario, facts), termsOf(scenario))
  const inputs = costInputs(scenario)
  return (pattern) => {
    const chosen = estimate(pattern, inputs, card)
    const other = estimate(pattern, inputs, comparison)
    return { pattern, estimate: chosen, other, discrepancy: discrepancyBetween(chosen, other) }
  }
}
