import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { once, type Usd } from '@/lib/kernel'
import { buildingCostOf, combinedEstimate, pricedOf } from './combination'
import { cardOnTerms } from './card-on-terms'
import { termsOf } from './cost-inputs'
import { everyMonth, pricedMonths } from './horizon'
import { chosenCard, type CostFacts } from './pattern-cost'
import { learningCostIn, peopleCost } from './people'
import type { PeopleCost } from './types'

/**
 * What a combination costs over the whole horizon, as one system: infrastructure that grows as it does for a single
 * pattern, a team that stays as it is, and the patterns learned one after the other.
 */
export function combinationHorizonTotal(
  patterns: readonly PatternId[],
  scenario: Scenario,
  facts: CostFacts,
): Usd<'once'> {
  const priced = pricedOf(patterns)
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  const people = priced.map((pattern) => peopleCost(pattern, scenario, facts.operational))
  const infrastructure = everyMonth(
    pricedMonths(scenario, card).map(({ month, inputs }) => ({
      month,
      total: combinedEstimate(priced, inputs, card).total,
    })),
  )
  const engineering = buildingCostOf(people) + (people[0]?.onCallFloor ?? 0)
  return once(
    infrastructure.reduce(
      (sum, cash, index) => sum + cash + engineering + learningIn(index + 1, people, scenario.people.learningLoss),
      0,
    ),
  )
}

/** Each pattern is begun in the first whole month after the one before it is learned. */
function learningIn(month: number, people: readonly PeopleCost[], learningLoss: number): number {
  let begun = 0
  let cost = 0
  for (const one of people) {
    if (month > begun) cost += learningCostIn(month - begun, one, learningLoss)
    begun += Math.ceil(one.learningMonths)
  }
  return cost
}
