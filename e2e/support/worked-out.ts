import { ANTI_PATTERNS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PRESETS, SCALE_LIMITS, TREE } from '@/content'
import { LIST_CARDS } from '@/content/rates/cards'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { patternCost, type PatternCost } from '@/lib/cost'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { verdictInWords } from '@/lib/report'

/** What a pattern costs, worked out without a page. */
export const costOf = (pattern: PatternId, scenario: Scenario): PatternCost =>
  patternCost(pattern, scenario, { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS })

/** The headline of a recommendation, worked out without a page. */
export const verdictOn = (scenario: Scenario): string =>
  verdictInWords(recommend(scenario, { tree: TREE, limits: SCALE_LIMITS, antiPatterns: ANTI_PATTERNS }))

/** A worked example by its id. */
export function example(id: string) {
  const preset = PRESETS.find((one) => one.id === id)
  if (!preset) throw new Error(`There is no worked example "${id}"`)
  return { ...preset, whole: scenarioWith(preset.scenario) }
}
