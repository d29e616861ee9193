import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'

/** Smallest number of patterns in a comparison. */
const FEWEST = 2

/** Adds a pattern to the comparison, in reading order, or removes it. Removing one of the last two changes nothing. */
export function toggleCompared(scenario: Scenario, pattern: PatternId): Scenario {
  const isIn = (id: PatternId) => scenario.compare.includes(id)
  const compare = PATTERN_IDS.filter((id) => (id === pattern ? !isIn(id) : isIn(id)))
  return compare.length < FEWEST ? scenario : { ...scenario, compare }
}

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
