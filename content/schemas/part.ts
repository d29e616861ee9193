import type { z } from 'zod'
import { combinationId } from './combination'
import { patternId } from './pattern-id'

/** A part of what is recommended: a pattern, or one of the named architectures over a stream of events. */
export const partId = patternId.or(combinationId)
export type PartId = z.infer<typeof partId>
