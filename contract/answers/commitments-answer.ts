import { z } from 'zod'
import { COMMITMENT_PLAN_IDS, COMMITTED_LINE_IDS, SUPPORT_PLAN_IDS } from '@/content/scenario/commitments'
import { usd } from './shared'

const share = z.number().min(0).max(1)

const rate = z.strictObject({
  says: z.enum(['published', 'own', 'unknown']).describe('Who says the discount; `unknown` is priced on demand'),
  product: z.string().optional().describe('What the vendor calls it'),
  source: z.string().optional(),
  asOf: z.string().optional(),
  note: z.string().optional(),
})

const breakEven = z.strictObject({
  months: z
    .number()
    .nullable()
    .describe('Months until what was paid on demand passes what was paid committed, upfront included; null: never'),
  owedMonths: z.number().nullable().describe('Months of full use before which stopping would have been cheaper'),
  leastUse: share.describe('Below this share of use the commitment loses'),
  sentence: z.string(),
})

/** A line of the bill that is bought in its own way. */
export const commitment = z
  .strictObject({
    line: z.enum(COMMITTED_LINE_IDS),
    label: z.string(),
    plan: z.enum(COMMITMENT_PLAN_IDS),
    share: share.describe('Share under the plan'),
    off: share.describe('What is taken off that share'),
    rate,
    spot: share.describe('Share on spare capacity'),
    spotOff: share.optional(),
    spotRate: rate.optional(),
    onDemand: usd.describe('What the covered charges cost on demand, a month'),
    saved: usd.describe('What is taken off them'),
    upfront: usd.describe('Paid at the start of a term, at the usage of today'),
    breakEven: breakEven.nullable().describe('null on demand'),
    sentence: z.string(),
  })
  .meta({ id: 'Commitment' })

/** How a candidate is bought, and its infrastructure as cash. */
export const commitments = z
  .strictObject({
    lines: z.array(commitment),
    support: z.strictObject({ plan: z.enum(SUPPORT_PLAN_IDS), amount: usd }).nullable(),
    credits: z.strictObject({ usd, months: z.number() }).nullable(),
    cash: z
      .array(
        z.strictObject({
          month: z.number().describe('Counted from 0'),
          price: usd.describe('What the usage of the month costs; upfront payments spread over their terms'),
          upfront: usd,
          credits: usd,
          cash: usd.describe('What is paid in this month'),
        }),
      )
      .describe('Infrastructure of the recommended candidate, month by month of the horizon'),
  })
  .meta({ id: 'Commitments' })
