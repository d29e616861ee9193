import { z } from 'zod'
import { patternId } from './pattern-id'
import { evidence } from './provenance'

/** A rate: `amount` US dollars for `per` units, as the reference guide states it ("$0.1 per 1,000 reads"). */
const rate = z.object({
  id: z.string().regex(/^[a-zA-Z0-9.-]+$/),
  label: z.string().min(1),
  unit: z.string().min(1).describe('What one unit is, e.g. "write"'),
  usd: z.number().nonnegative().describe('US dollars for one unit, exactly as the guide multiplies'),
  period: z.enum(['month', 'use']).describe('`month`: per unit and month; `use`: per unit used'),
  evidence,
})
export type Rate = z.infer<typeof rate>

/** The reference guide's entry for one pattern: rates by line id, and a multiplier. */
export const frameworkPattern = z.object({
  pattern: patternId,
  origin: z.enum(['source', 'ours']),
  rates: z.record(z.string(), rate),
  multiplier: z.object({
    kind: z.enum(['constant', 'per-service']),
    value: z.number().nonnegative(),
    why: z.string().min(1).describe('The guide\'s comment, e.g. "Dual infrastructure"'),
    evidence,
  }),
})
export type FrameworkPattern = z.infer<typeof frameworkPattern>

export const rateCard = z.object({
  kind: z.literal('framework'),
  id: z.string(),
  revision: z.string().describe('Named in links; a changed figure is a new revision'),
  name: z.string(),
  currency: z.literal('USD'),
  asOf: z.string(),
  patterns: z.array(frameworkPattern),
})
export type RateCard = z.infer<typeof rateCard>

/** One row of the reference guide's operational table. */
export const operationalCost = z.object({
  pattern: patternId,
  /** Share of development time: 0.5 is the guide's "+50%", -0.2 its "-20%". */
  overhead: z.number(),
  overheadText: z.string().min(1),
  overheadRange: z.tuple([z.number(), z.number()]).describe('A defensible range (judgement, not measurement)'),
  overheadRangeWhy: z.string().min(1),
  complexity: z.enum(['Low', 'Medium', 'High', 'Very High']),
  /** Months until the team is fully productive: the value used, taken from the guide's band. */
  learningMonths: z.number().nonnegative(),
  learningBand: z.tuple([z.number(), z.number().nullable()]),
  learningText: z.string().min(1),
  evidence,
})
export type OperationalCost = z.infer<typeof operationalCost>
