import { z } from 'zod'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { provenance } from '@/content/schemas/provenance'
import { commitment } from './commitments-answer'
import { day, pattern, usd } from './shared'

const line = z.strictObject({
  id: z.string(),
  label: z.string(),
  quantity: z.number().describe('Of `unit`, a month'),
  unit: z.string(),
  rate: usd.describe('US dollars for one unit'),
  amount: usd.describe('quantity x rate'),
  provenance: provenance.describe('Who says the rate: the reference guide, a list price, or worked out from one'),
})

const listLine = line.extend({
  block: z.string().describe('Component that the line belongs to: an id of `blocks`'),
  meter: z.string().describe('Id of the meter, as in /api/meters'),
  price: z.string().describe('Id of the price'),
  source: z.string().optional().describe('Where the price was read; absent for a price of your own'),
  asOf: day.optional(),
  borrowed: z.boolean().describe('The region has no price of its own: the first region stands in'),
  formula: z.string().describe('How the quantity comes about'),
  from: z.array(z.string()).describe('Fields of the workload and capacities that it is made of'),
})

const block = z.strictObject({
  id: z.string(),
  label: z.string(),
  role: z.string().describe('What it does in this pattern'),
  kind: z.string(),
  copies: z.number(),
  meter: z.string(),
  formula: z.string(),
  from: z.array(z.string()),
  amount: usd,
})

const head = {
  pattern,
  currency: z.literal('USD'),
  period: z.literal('month'),
}

const totals = {
  subtotal: usd,
  multiplier: z
    .strictObject({ published: z.number(), applied: z.number(), why: z.string() })
    .describe('The multiplier of the reference guide as published and as applied: never below 1'),
  publishedTotal: usd.describe('subtotal x published multiplier'),
  total: usd,
}

const framework = z
  .strictObject({ ...head, rateCard: z.literal('framework'), lines: z.array(line), ...totals })
  .meta({ id: 'EstimateAtGuideRates' })

const list = z
  .strictObject({
    ...head,
    rateCard: z.enum(RATE_CARD_IDS).exclude(['framework']),
    lines: z.array(listLine),
    blocks: z.array(block),
    discount: z
      .strictObject({
        committed: usd.describe('Taken off by the commitment'),
        overall: usd.describe('Taken off by the negotiated discount'),
        amount: usd.describe('Both together: total = subtotal - amount + support'),
        why: z.string(),
      })
      .nullable(),
    commitments: z.array(commitment).describe('Lines that are bought in their own way'),
    support: usd.describe('What the support plan costs'),
    ...totals,
  })
  .meta({ id: 'EstimateAtListPrices' })

/** The answer of `POST /api/estimate`. */
export const estimateAnswer = z.union([framework, list]).meta({ id: 'Estimate' })
