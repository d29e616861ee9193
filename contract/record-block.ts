import { z } from 'zod'

const amount = z.number().min(0)

/**
 * What a decision record says to programs under the key `loadbearing` of its front matter, as far as a check reads it.
 */
export const recordBlock = z.looseObject({
  link: z.string().min(1),
  model: z.string().min(1),
  prices: z.string().min(1),
  recommendation: z.looseObject({ id: z.string().min(1), name: z.string().min(1) }),
  cost: z.looseObject({
    currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters'),
    months: z.int().min(1),
    total: amount,
    low: amount,
    high: amount,
  }),
})
