import { z } from 'zod'
import { price } from '@/content/schemas/price'
import { day, usd } from './shared'

const bill = z
  .strictObject({
    meter: z.string(),
    total: usd,
    currency: z.literal('USD'),
    period: z.literal('month'),
    region: z.string(),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        quantity: z.number().describe('Billable units, after rounding and free tier'),
        unit: z.string(),
        rate: usd.describe('US dollars for one unit; the average over several tiers'),
        amount: usd,
        price: z.string().describe('Id of the price'),
      }),
    ),
    rates: z.array(z.strictObject({ id: z.string(), source: z.string(), asOf: day })),
    borrowed: z.array(z.string()).describe('Prices for which the first region stands in'),
    defaults: z
      .array(z.strictObject({ field: z.string(), value: z.number(), unit: z.string() }))
      .describe('Usage that was left out and billed at a default'),
  })
  .meta({ id: 'Bill' })

/** The answer of `POST /api/price` to a list. */
export const bills = z
  .strictObject({ total: usd, currency: z.literal('USD'), period: z.literal('month'), items: z.array(bill) })
  .meta({ id: 'Bills' })

/** The answer of `POST /api/price`: to one item, or to a list. */
export const priceAnswer = z.union([bill, bills])

const { id, ...rate } = price.omit({ vendor: true, service: true }).shape
const free = price.shape.free.unwrap()

/** The answer of `GET /api/meters`. */
export const metersAnswer = z
  .strictObject({
    currency: z.literal('USD'),
    period: z.literal('month'),
    regions: z.record(z.string(), z.array(z.string())).describe('By vendor'),
    meters: z.array(
      z
        .strictObject({
          id: z.string(),
          vendor: price.shape.vendor,
          service: z.string(),
          label: z.string(),
          usage: z.array(
            z.strictObject({
              name: z.string(),
              label: z.string(),
              unit: z.string(),
              default: z.number(),
              minimum: z.number(),
              maximum: z.number().optional(),
              values: z.array(z.number()).optional().describe('The only accepted values'),
              whole: z.literal(true).optional(),
              bytes: z.enum(['binary', 'decimal']).optional().describe('Whether a GB is 1,024 or 1,000 MB'),
            }),
          ),
          limits: z.array(z.string()).describe('What must hold between fields'),
          regions: z.array(z.string()).describe('With prices of their own'),
          allowances: z.array(
            z.strictObject({ rate: z.string(), quantity: z.number(), unit: z.string(), kind: free.shape.kind }),
          ),
          rates: z.array(z.strictObject({ id, ...rate })),
        })
        .meta({ id: 'Meter' }),
    ),
  })
  .meta({ id: 'Meters' })
