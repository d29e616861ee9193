import { z } from 'zod'
import { evidence } from '@/content/schemas/provenance'
import { pattern as described } from '@/content/schemas/pattern'
import { pattern } from './shared'

const scaleLimit = z.strictObject({
  ...described.shape.scaleLimits.element.shape,
  evidence: z.strictObject(evidence.shape),
})

/** How far the load is from a limit that the reference guide states. */
export const limit = z
  .union([
    z.strictObject({
      pattern,
      limit: scaleLimit,
      is: z.enum(['within', 'near', 'over']),
      demand: z.number(),
      ceiling: z.number(),
      used: z.number().describe('demand / ceiling'),
    }),
    z.strictObject({ pattern, limit: scaleLimit, is: z.literal('not-measurable'), why: z.string() }),
  ])
  .meta({ id: 'Limit' })
