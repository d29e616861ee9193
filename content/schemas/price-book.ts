import { z } from 'zod'
import { price } from './price'

const figures = price.pick({ usd: true, tiers: true, free: true })
/** What a price amounts to, without its source. */
export type PriceFigures = z.infer<typeof figures>

const book = { card: z.string(), revision: z.string().min(1) }

/** The prices of a rate card as they were at one revision. A book is never changed once links may name it. */
export const priceBook = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), ...book, prices: z.record(z.string(), figures) }),
  z.object({
    kind: z.literal('framework'),
    ...book,
    rates: z.record(z.string(), z.number().nonnegative()).describe('US dollars by pattern and line, `cqrs.writeDb`'),
    multipliers: z.record(z.string(), z.number().nonnegative()).describe('By pattern'),
  }),
])
export type PriceBook = z.infer<typeof priceBook>
