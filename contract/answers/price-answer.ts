import { z } from 'zod'
import { price } from '@/content/schemas/price'
import { day, usd } from './shared'

/** The answer of `POST /api/price`. */
export const priceAnswer = z
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
  })
  .meta({ id: 'Bill' })

const { id, ...rate } = price.omit({ vendor: true, service: true }).shape

/** The answer of `GET /api/meters`. */
export const metersAnswer = z
  .strictObject({
    currency: z.literal('USD'),
    period: z.literal('month'),
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
            }),
          ),
          rates: z.array(z.strictObject({ id, ...rate })),
        })
        .meta({ id: 'Meter' }),
    ),
  })
  .meta({ id: 'Meters' })
