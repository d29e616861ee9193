import type { Scenario } from '@/content/schemas/scenario'
import { patternCosts, type PatternCost } from '@/lib/cost'
import { COST_FACTS } from './cost-facts'

/** What the compared patterns cost in a scenario; worked out once for each scenario, however many ask. */
export function costsOf(scenario: Scenario): PatternCost[] {
  const known = worked.get(scenario)
  if (known) return known
  const costs = patternCosts(scenario, COST_FACTS)
  worked.set(scenario, costs)
  return costs
}

// A scenario is never changed in place, so its costs are known for as long as it lives.
const worked = new WeakMap<Scenario, PatternCost[]>()
