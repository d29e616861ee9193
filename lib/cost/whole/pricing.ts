import type { PatternId } from '@/content/pattern-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms, type CardOnTerms } from '../card-on-terms'
import { costInputs, grownInputs } from '../cost-inputs'
import type { CostFacts } from '../pattern-cost'
import type { CostInputs } from '../types'
import {
  infrastructureOf,
  partsOfPattern,
  type Infrastructure,
  type InfrastructurePart,
  type OptionShares,
} from './infrastructure'
import type { Composition } from './types'
import { costingOf, preparedFactors, type Costing } from './whole-cost'

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

type LimitsMet = (scenario: Scenario) => (it: Composition) => boolean

/**
 * The whole cost of compositions, for a scenario's money and card. `limitsMet` tells whether a composition meets a
 * stated limit within the horizon. Scenarios with other prices or terms need a pricing of their own.
 */
export function pricingOf(scenario: Scenario, facts: WholeCostFacts, limitsMet: LimitsMet): Pricing {
  const { money } = scenario
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const prepared = preparedFactors(scenario, facts.operational)
  const known = new Map<string, Loads>()
  const loadsFor = (scenario: Scenario): Loads => {
    const key = keyOf(scenario)
    const loads = known.get(key) ?? loadsOf(scenario, card)
    known.set(key, loads)
    return loads
  }
  return {
    infrastructure: (it, scenario) => loadsFor(scenario).today(it),
    costing: (scenario) => {
      const { today, overHorizon } = loadsFor(scenario)
      const meetsLimit = limitsMet(scenario)
      return costingOf(scenario, {
        prepared,
        operational: facts.operational,
        pricedOf: (it) => ({ monthly: today(it).total, infrastructure: overHorizon(it), meetsLimit: meetsLimit(it) }),
      })
    },
  }
}

/** Of a scenario's sizes only these follow from answers. */
const keyOf = ({ situation, workload }: Scenario): string =>
  `${situation.peakQps} ${workload.averageToPeak} ${workload.services}`

/** What compositions cost in infrastructure: in a month under the load of today, and over the horizon. */
type Loads = { today: (it: Composition) => Infrastructure; overHorizon: (it: Composition) => number }

function loadsOf(scenario: Scenario, card: CardOnTerms): Loads {
  const inputs = costInputs(scenario)
  const today = infrastructureUnder(inputs, card)
  const points = horizonPoints(scenario).map(({ growth, months }) => ({
    months,
    at: growth === 1 ? today : infrastructureUnder(grownInputs(inputs, growth), card),
  }))
  return {
    today,
    overHorizon: remembered((it) => points.reduce((sum, { months, at }) => sum + months * at(it).total, 0)),
  }
}

/** The bill of compositions under one load, component by component. */
export function infrastructureUnder(inputs: CostInputs, card: CardOnTerms): (it: Composition) => Infrastructure {
  const known = new Map<PatternId, InfrastructurePart[]>()
  const partsOf = (pattern: PatternId): InfrastructurePart[] => {
    const parts = known.get(pattern) ?? partsOfPattern(pattern, inputs, card)
    known.set(pattern, parts)
    return parts
  }
  return remembered((it) => infrastructureOf(it, partsOf, card, SHARES))
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
 * Loads at which the infrastructure is priced, with the months that each stands for (Simpson's rule: the first month,
 * the middle and the last). Without growth one load stands for all.
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
