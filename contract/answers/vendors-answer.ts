import { z } from 'zod'
import { pattern, usd } from './shared'

const rateCard = z.string().describe('Id of the rate card')

const amounts = {
  amount: usd,
  low: usd.describe('With every borrowed price at its lowest'),
  high: usd.describe('With every borrowed price at its highest'),
  borrowed: usd.describe('How much of the amount stands on prices of another vendor or region'),
}

/** The answer of `POST /api/compare-vendors`. */
export const vendorsAnswer = z
  .strictObject({
    pattern,
    currency: z.literal('USD'),
    period: z.literal('month'),
    vendors: z.array(
      z.strictObject({
        rateCard,
        name: z.string(),
        vendor: z.string(),
        region: z.string().describe('As the vendor names it'),
        ...amounts,
      }),
    ),
    blocks: z
      .array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          vendors: z.array(
            z.strictObject({
              rateCard,
              ...amounts,
              products: z.array(z.string()).describe("The vendor's products whose prices are known"),
            }),
          ),
        }),
      )
      .describe('Components of the pattern; they add up to the totals'),
    verdicts: z
      .array(
        z.strictObject({
          cheaper: rateCard.describe('The lower amount; it is cheaper only where `certain` is true'),
          dearer: rateCard,
          certain: z.boolean().describe('The gap is larger than what is missing'),
          gap: usd,
          missing: usd.describe('What borrowed prices of both leave open'),
          why: z.string(),
        }),
      )
      .describe('One for each pair of vendors'),
  })
  .meta({ id: 'VendorComparison' })
