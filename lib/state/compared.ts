import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'

/** A comparison needs two sides. */
const FEWEST = 2

/** Puts a pattern into the comparison or takes it out, in the fixed order. The last two stay: nothing changes then. */
export function toggleCompared(scenario: Scenario, pattern: PatternId): Scenario {
  const isIn = (id: PatternId) => scenario.compare.includes(id)
  const compare = PATTERN_IDS.filter((id) => (id === pattern ? !isIn(id) : isIn(id)))
  return compare.length < FEWEST ? scenario : { ...scenario, compare }
}
