import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PRESETS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { patternCost, type CostFacts, type PatternCost } from '@/lib/cost'
import { recommend, type Recommendation } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { verdictInWords } from '@/lib/report'

const COST_FACTS: CostFacts = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }

/** The cost of a pattern, computed without a page. */
export const costOf = (pattern: PatternId, scenario: Scenario): PatternCost =>
  patternCost(pattern, scenario, COST_FACTS)

/** A recommendation, computed without a page. */
export const adviceOn = (scenario: Scenario): Recommendation => recommend(scenario, DECISION_FACTS)

/** The whole cost of what is recommended, as the calculator shows it. */
export const totalOn = (scenario: Scenario): string =>
  moneyIn(scenario.money).rough(adviceOn(scenario).recommended.cost.total)

/** The headline of a recommendation. */
export const verdictOn = (scenario: Scenario): string => verdictInWords(adviceOn(scenario))

/** A worked example by its id. */
export function example(id: string) {
  const preset = PRESETS.find((one) => one.id === id)
  if (!preset) throw new Error(`There is no worked example "${id}"`)
  return { ...preset, whole: scenarioWith(preset.scenario) }
}
