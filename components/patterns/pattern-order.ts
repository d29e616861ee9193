import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'

/** The previous and the next pattern in reading order; null at either end. */
export function neighboursOf(id: PatternId): { previous: PatternId | null; next: PatternId | null } {
  const at = PATTERN_IDS.indexOf(id)
  return { previous: PATTERN_IDS[at - 1] ?? null, next: PATTERN_IDS[at + 1] ?? null }
}
