import type { PatternId } from '@/content/pattern-ids'
import type { Requirements } from '@/content/scenario/requirements'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once, sum } from '@/lib/kernel'
import { estimate } from './estimate'
import { horizonOf, requirementsByMonth } from './horizon'
import { peopleCost } from './people'
import { requirementsOf } from './requirements'
import type { PatternCost } from './types'

/** The prices and tables that costs are worked out from; passed in, so that a test can invent them. */
export type CostFacts = { card: RateCard; operational: Record<PatternId, OperationalCost> }

/** All that one pattern costs: cash and people today, and both over the horizon. */
export const patternCost = (pattern: PatternId, scenario: Scenario, facts: CostFacts): PatternCost =>
  costIn(scenario, facts, requirementsOf(scenario), requirementsByMonth(scenario))(pattern)

/** The same for every compared pattern, in the scenario's order. */
export const patternCosts = (scenario: Scenario, facts: CostFacts): PatternCost[] =>
  scenario.compare.map(costIn(scenario, facts, requirementsOf(scenario), requirementsByMonth(scenario)))

const costIn =
  (scenario: Scenario, { card, operational }: CostFacts, today: Requirements, months: Requirements[]) =>
  (pattern: PatternId): PatternCost => {
    const cash = estimate(pattern, today, card)
    const people = peopleCost(pattern, scenario, operational)
    const horizon = horizonOf(pattern, months, people, scenario.people.learningLoss, card)
    return {
      pattern,
      estimate: cash,
      people,
      monthly: sum([cash.total, people.buildingCost]),
      horizon,
      horizonTotal: horizon.at(-1)?.cumulative ?? once(0),
    }
  }
