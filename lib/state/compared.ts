import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'

/** A choice has two sides. */
const FEWEST = 2

/**
 * Adds a pattern to the candidates that are always shown, or removes it. All seven patterns mean that nothing was
 * chosen. A choice has two sides: the first pattern is compared with the one that leads the recommendation.
 */
export function toggleChosen(scenario: Scenario, pattern: PatternId, leading: PatternId): Scenario {
  const chosen = scenario.compare.length < PATTERN_IDS.length ? scenario.compare : [leading]
  const isChosen = chosen.includes(pattern)
  const compare = PATTERN_IDS.filter((id) => (id === pattern ? !isChosen : chosen.includes(id)))
  return { ...scenario, compare: compare.length < FEWEST ? [...PATTERN_IDS] : compare }
}
