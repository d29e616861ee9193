import type { PatternId } from '@/content/pattern-ids'
import type { RateCardId } from '@/content/scenario/card-ids'
import type { ListCard } from '@/content/schemas/price'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once, sum } from '@/lib/kernel'
import { costInputs, termsOf } from './cost-inputs'
import { cardOnTerms, type AnyCard } from './card-on-terms'
import { estimate } from './estimate'
import { discrepancyBetween } from './discrepancy'
import { horizonOf, pricedMonths } from './horizon'
import { peopleCost } from './people'
import type { PatternCost } from './types'

/** The prices and tables that costs are worked out from; passed in, so that a test can invent them. */
export type CostFacts = {
  cards: Record<Exclude<RateCardId, 'framework'>, ListCard> & { framework: RateCard }
  operational: Record<PatternId, OperationalCost>
}

/** The card that drives a scenario's charts and advice. */
export const chosenCard = ({ money }: Scenario, { cards }: CostFacts): AnyCard => cards[money.rateCard]

/** The card that stands beside it: the framework's beside list prices, the first list card beside the framework's. */
export const comparisonCard = (scenario: Scenario, facts: CostFacts): AnyCard =>
  chosenCard(scenario, facts).kind === 'list' ? facts.cards.framework : facts.cards['aws-us-east-1']

/** All that one pattern costs: cash and people today, and both over the horizon. */
export const patternCost = (pattern: PatternId, scenario: Scenario, facts: CostFacts): PatternCost =>
  costIn(scenario, facts)(pattern)

/** The same for every compared pattern, in the scenario's order. */
export const patternCosts = (scenario: Scenario, facts: CostFacts): PatternCost[] =>
  scenario.compare.map(costIn(scenario, facts))

/** What all patterns share is worked out once. */
function costIn(scenario: Scenario, facts: CostFacts): (pattern: PatternId) => PatternCost {
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  const comparison = cardOnTerms(comparisonCard(scenario, facts), termsOf(scenario))
  const today = costInputs(scenario)
  const months = pricedMonths(scenario, card)
  const { learningLoss } = scenario.people
  return (pattern) => {
    const cash = estimate(pattern, today, card)
    const other = estimate(pattern, today, comparison)
    const people = peopleCost(pattern, scenario, facts.operational)
    const horizon = horizonOf({ pattern, months, card, people, learningLoss })
    return {
      pattern,
      estimate: cash,
      other,
      discrepancy: discrepancyBetween(cash, other),
      people,
      monthly: sum([cash.total, people.buildingCost, people.onCallFloor]),
      horizon,
      horizonTotal: horizon.at(-1)?.cumulative ?? once(0),
    }
  }
}
