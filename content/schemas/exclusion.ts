import { z } from 'zod'
import { optionId } from './option-id'
import { patternId } from './pattern-id'
import { condition } from './axes'

/** Parts that cannot be combined, or not under some answers. One condition that holds is enough. */
export const exclusion = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  parts: z.array(patternId.or(optionId)).min(1).describe('All of them together'),
  when: z.array(condition).min(1),
  unless: z.array(condition).describe('One that holds lifts the exclusion'),
})
export type Exclusion = z.infer<typeof exclusion>
