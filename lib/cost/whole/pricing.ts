import type { PatternId } from '@/content/pattern-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms } from '../card-on-terms'
import { costInputs, grownInputs, termsOf } from '../cost-inputs'
import type { CostFacts } from '../pattern-cost'
import type { CostInputs } from '../types'
import { infrastructureOf, partsOfPattern, type Infrastructure, type InfrastructurePart, type OptionShares } from './infrastructure'
import type { Composition } from './types'
import { costingOf, type Costing } from './whole-cost'

export type WholeCostFacts = CostFacts & { limits: Readonly<Record<PatternId, readonly ScaleLimit[]>> }

/** Prices scenarios that differ in answers only: it remembers what the patterns cost under each load. */
export type Pricing = {
  costing: (scenario: Scenario) => Costing
  /** The infrastructure of a composition today, component by component. */
  infrastructure: (it: Composition, scenario: Scenario) => Infrastructure
}

const SHARES: OptionShares = {
  'audit-table': COST_FACTORS.optionStorage.value,
  'temporal-tables': COST_FACTORS.optionStorage.value,
  'read-replicas': 0.5,
  'database-per-tenant': 0.5,
}

type LimitMet = (it: Composition, scenario: Scenario) => boolean

/**
 * The whole cost of compositions, for a scenario's money and card. `limitMet` tells whether a composition meets a
 * stated limit within the horizon. Scenarios with other prices or terms need a pricing of their own.
 */
export function pricingOf({ money }: Scenario, facts: WholeCostFacts, limitMet: LimitMet): Pricing {
  const card = cardOnTerms(facts.cards[money.rateCard], termsOf({ money } as Scenario))
  const known = new Map<string, InfrastructurePart[]>()
  const partsFor = (inputs: CostInputs) => {
    const key = JSON.stringify([inputs.workload, inputs.requirements, inputs.capacities])
    return (pattern: PatternId): InfrastructurePart[] => {
      const name = `${pattern} ${key}`
      const parts = known.get(name) ?? partsOfPattern(pattern, inputs, card)
      known.set(name, parts)
      return parts
    }
  }
  const totalOf = (it: Composition, inputs: CostInputs) => infrastructureOf(it, partsFor(inputs), card, SHARES)
  return {
    infrastructure: (it, scenario) => totalOf(it, costInputs(scenario)),
    costing: (scenario) => {
      const today = costInputs(scenario)
      const points = horizonPoints(scenario).map(({ growth, months }) => ({ months, inputs: growth === 1 ? today : grownInputs(today, growth) }))
      return costingOf(scenario, {
        operational: facts.operational,
        pricedOf: (it) => ({
          monthly: totalOf(it, today).total,
          infrastructure: points.reduce((sum, { months, inputs }) => sum + months * totalOf(it, inputs).total, 0),
          meetsLimit: limitMet(it, scenario),
        }),
      })
    },
  }
}

/**
 * Loads at which the infrastructure is priced, with the months that each stands for (Simpson's rule: the first month, the
 * middle and the last). Without growth one load stands for all.
 */
function horizonPoints({ money }: Scenario): { growth: number; months: number }[] {
  const { horizonMonths: months, growthPerYear } = money
  const at = (month: number) => (1 + growthPerYear) ** (month / 12)
  if (growthPerYear === 0) return [{ growth: 1, months }]
  return [
    { growth: 1, months: months / 6 },
    { growth: at((months - 1) / 2), months: (4 * months) / 6 },
    { growth: at(months - 1), months: months / 6 },
  ]
}

