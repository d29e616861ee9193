import { z } from 'zod'

/**
 * Values that were observed, by name; those of one decision record under the name of its file in `records`. Names and
 * values are checked as those of `POST /api/recommend` are.
 */
export const observedValues = z.looseObject({
  records: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
})
