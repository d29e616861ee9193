import type { PatternId } from '@/content/pattern-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms, type CardOnTerms } from '../card-on-terms'
import { costInputs, grownInputs } from '../cost-inputs'
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
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const loads = new Map<string, Load>()
  const loadFor = (inputs: CostInputs): Load => {
    const key = JSON.stringify([inputs.workload, inputs.requirements, inputs.capacities])
    const load = loads.get(key) ?? loadOf(inputs, card)
    loads.set(key, load)
    return load
  }
  return {
    infrastructure: (it, scenario) => loadFor(costInputs(scenario)).infrastructure(it),
    costing: (scenario) => {
      const today = costInputs(scenario)
      const points = horizonPoints(scenario).map(({ growth, months }) => ({
        months,
        load: loadFor(growth === 1 ? today : grownInputs(today, growth)),
      }))
      const now = loadFor(today)
      const priced = remembered((it) => ({
        monthly: now.total(it),
        infrastructure: points.reduce((sum, { months, load }) => sum + months * load.total(it), 0),
        meetsLimit: limitMet(it, scenario),
      }))
      return costingOf(scenario, { operational: facts.operational, pricedOf: priced })
    },
  }
}

/** What compositions cost under one load. */
type Load = { infrastructure: (it: Composition) => Infrastructure; total: (it: Composition) => number }

function loadOf(inputs: CostInputs, card: CardOnTerms): Load {
  const known = new Map<PatternId, InfrastructurePart[]>()
  const partsOf = (pattern: PatternId): InfrastructurePart[] => {
    const parts = known.get(pattern) ?? partsOfPattern(pattern, inputs, card)
    known.set(pattern, parts)
    return parts
  }
  const infrastructure = remembered((it) => infrastructureOf(it, partsOf, card, SHARES))
  return { infrastructure, total: (it) => infrastructure(it).total }
}

/** Worked out once for each composition. */
function remembered<Answer>(answer: (it: Composition) => Answer): (it: Composition) => Answer {
  const known = new Map<string, Answer>()
  return (it) => {
    const key = `${it.patterns.join()} ${it.options.join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    const now = answer(it)
    known.set(key, now)
    return now
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

