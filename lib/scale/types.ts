import type { ScaleLimit } from '@/content/schemas/pattern'
import type { PatternId } from '@/content/pattern-ids'

/** How far a load is from a stated limit. Exceeding a limit is a warning; it never excludes a pattern. */
export type Headroom =
  | {
      pattern: PatternId
      limit: ScaleLimit
      status: 'within' | 'near' | 'over'
      demand: number
      ceiling: number
      used: number
    }
  | { pattern: PatternId; limit: ScaleLimit; status: 'not-measurable'; why: string }
