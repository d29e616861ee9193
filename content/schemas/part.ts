import type { z } from 'zod'
import { combinationId } from './combination'
import { patternId } from './pattern-id'

/** A part of the recommendation: a pattern, or one of the named architectures for event streams. */
export const partId = patternId.or(combinationId)
export type PartId = z.infer<typeof partId>
