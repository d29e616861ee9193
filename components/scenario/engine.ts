import { AXIS_RULES } from '@/content/decision/axes'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { costOverScale, type CostLine } from '@/lib/analysis'
import { cardOnTerms, chosenCard, costInputs, monthlyTotal, patternCosts, termsOf, type PatternCost } from '@/lib/cost'
import { compose } from '@/lib/decision'
import type { Usd } from '@/lib/kernel'
import { COST_FACTS } from './cost-facts'

/*
 * All that needs the rate cards and the cost models. Pages call it on the server and hand the first figures down; a
 * browser fetches it when its visitor first moves something (use-engine.ts), so that a page weighs no more for being
 * able to price.
 */

/**
 * A scenario and what its compared patterns cost: figures and the scenario they belong to are always shown together.
 */
export type Priced = {
  scenario: Scenario
  costs: PatternCost[]
  /** The primary pattern of the recommendation; null while no question is answered. */
  recommended: PatternId | null
}

/** Worked out once for each scenario, however many ask. */
export function priced(scenario: Scenario): Priced {
  const known = worked.get(scenario)
  if (known) return known
  const made = { scenario, costs: patternCosts(scenario, COST_FACTS), recommended: recommendedFor(scenario) }
  worked.set(scenario, made)
  return made
}

// A scenario is never changed in place, so its costs are known for as long as it lives.
const worked = new WeakMap<Scenario, Priced>()

const recommendedFor = ({ situation }: Scenario): PatternId | null =>
  Object.keys(situation).length > 0 ? compose(situation, AXIS_RULES).winner : null

/** What each compared pattern costs over the load, up to its limits. */
export const overScale = (scenario: Scenario, limits: Record<PatternId, ScaleLimit[]>): CostLine[] =>
  costOverScale(scenario, COST_FACTS, limits)

/** A month of infrastructure for each of these patterns, compared or not. */
export function totals(patterns: readonly PatternId[], scenario: Scenario): Usd<'month'>[] {
  const inputs = costInputs(scenario)
  const card = cardOnTerms(chosenCard(scenario, COST_FACTS), termsOf(scenario))
  return patterns.map((pattern) => monthlyTotal(pattern, inputs, card))
}
