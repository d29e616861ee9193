import { z } from 'zod'

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** One public list price of a vendor: US dollars per unit, tiers if any, and the source with its date. */
export const price = z.object({
  id: z.string().regex(/^[a-z0-9_.-]+$/i),
  vendor: z.enum(['aws', 'gcp', 'azure', 'cloudflare', 'saas', 'oss', 'people']),
  region: z
    .string()
    .min(1)
    .describe('Region or area the price holds in, as the vendor names it; "global" where it holds everywhere'),
  service: z.string().min(1),
  what: z.string().min(1).describe('What is charged for, e.g. "duration x86"'),
  unit: z.string().min(1).describe('What one unit is, e.g. "GB-second"'),
  usd: z.number().nonnegative().describe('US dollars for one unit, in the first tier where there are several'),
  tiers: z
    .array(z.object({ upTo: z.number().positive().nullable(), usd: z.number().nonnegative() }))
    .min(2)
    .optional()
    .describe(
      'Graduated: only the quantity inside a tier gets its price. Bounds are cumulative monthly quantities; the ' +
        'last is open',
    ),
  free: z
    .object({
      quantity: z.number().positive().describe('Units a month that cost nothing'),
      kind: z.enum(['always', 'first-12-months', 'included']).describe('`included` in a plan that is paid for'),
    })
    .optional(),
  source: z.string().min(1),
  asOf: date,
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string().min(1).optional(),
})
export type Price = z.infer<typeof price>

/** A rate card of list prices for one vendor and region, with a revision. */
export const listCard = z.object({
  kind: z.literal('list'),
  id: z.string(),
  revision: z.string().describe('Named in links; a changed figure is a new revision'),
  name: z.string(),
  vendor: price.shape.vendor,
  region: z.string(),
  asOf: date,
  /**
   * Prices by generic id. The generic id is that of the first region, e.g. `aws.fargate.vcpu_hour`, so that cost models
   * name prices without a region.
   */
  prices: z.record(z.string(), price),
  /** Generic ids without a known price in this region, for which the first region's price is used. */
  fallbackRegion: z.array(z.string()),
  /**
   * What these prices may be multiplied by: where other vendors' prices of the part are known from the lowest to the
   * highest, else as far as prices of other parts lie apart. Absent where they are those of the same vendor.
   */
  borrowed: z
    .object({
      spread: z.tuple([z.number(), z.number()]),
      ranges: z.record(z.string(), z.tuple([z.number(), z.number()])),
    })
    .optional(),
})
export type ListCard = z.infer<typeof listCard>
