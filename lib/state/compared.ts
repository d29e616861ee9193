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
