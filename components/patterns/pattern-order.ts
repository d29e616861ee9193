import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'

/** The sheet's number in the set: 01.1 for the first pattern. */
export const sheetOf = (id: PatternId): string => `01.${PATTERN_IDS.indexOf(id) + 1}`

/** The patterns before and after in reading order; null at either end. */
export function neighboursOf(id: PatternId): { previous: PatternId | null; next: PatternId | null } {
  const at = PATTERN_IDS.indexOf(id)
  return { previous: PATTERN_IDS[at - 1] ?? null, next: PATTERN_IDS[at + 1] ?? null }
}
