import { z } from 'zod'
import { patternId } from './pattern-id'
import { sparseScenario } from './preset'

const amount = z.number().nonnegative()

/** One figure as it was published. */
const publishedFigure = z.object({
  label: z.string().min(1).describe('What it counts, e.g. "Server hosting"'),
  value: z
    .union([amount, z.tuple([amount, amount])])
    .describe('A pair where the publication gives a band, or where two reports differ'),
  unit: z.string().min(1).describe('"USD", or what is counted'),
  period: z
    .enum(['day', 'week', 'month', 'year', 'once', 'none'])
    .describe('`none` for what has no period, e.g. a number of servers'),
  qualifier: z.enum(['about', 'over', 'under']).optional(),
  note: z.string().min(1).optional(),
})
export type PublishedFigure = z.infer<typeof publishedFigure>

/** One input of our estimate, with whether it was published or inferred. */
const billInput = z.object({
  field: z
    .string()
    .min(1)
    .describe(
      '`traffic`, `profile`, a field of the workload, a capacity, `size` or a block of the stack, `times`, or a ' +
        "field of the meter's usage",
    ),
  origin: z.enum(['published', 'inferred']),
  from: z.string().min(1).describe('How the figure follows from what was published, or why it was put in its place'),
  quote: z.string().min(1).max(160).optional().describe('The words of the publication that say so'),
})
export type BillInput = z.infer<typeof billInput>

const against = {
  against: z.string().min(1).describe('Label of the figure that the estimate is compared with'),
  inputs: z.array(billInput).min(1).describe('Every field that is not at its default, once'),
  off: z.array(z.string().min(1)).describe('Why the two differ; needed where they differ by more than a factor of two'),
  line: z
    .string()
    .min(1)
    .optional()
    .describe('The line that is off: the id of one of our lines, or in words what the estimate has no line for'),
}

/** What is estimated: a whole pattern, or one service when the publication breaks its bill down. */
const comparison = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pattern'),
    pattern: patternId,
    scenario: sparseScenario,
    times: z.int().min(2).optional().describe('How often the bill holds the same system, as for environments'),
    ...against,
  }),
  z.object({ kind: z.literal('meter'), meter: z.string().min(1), usage: z.record(z.string(), z.number()), ...against }),
])
export type Comparison = z.infer<typeof comparison>

/** A bill, a saving or a measurement that somebody published about a system in production. */
export const publishedBill = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    company: z.string().min(1),
    system: z.string().min(1),
    architecture: z
      .string()
      .min(1)
      .describe('What ran, and what it was changed to where the publication tells of a change'),
    year: z.number().int().min(2010).nullable(),
    inputs: z.array(z.object({ label: z.string().min(1), text: z.string().min(1) })).describe('Scale, as published'),
    figures: z.array(publishedFigure),
    says: z.string().min(1).optional().describe('What it says beside or instead of figures'),
    sources: z.array(z.object({ title: z.string().min(1), url: z.url().optional() })).min(1),
    reliability: z.object({ grade: z.enum(['high', 'medium', 'low', 'rejected']), why: z.string().min(1).optional() }),
    comparison: comparison.optional(),
    notEstimable: z.string().min(1).optional().describe('Why it is not compared with an estimate'),
  })
  .refine(
    ({ comparison: compared, notEstimable }) => (compared === undefined) !== (notEstimable === undefined),
    'either compared, or with a reason why not',
  )
  .refine(
    ({ comparison: compared, figures }) =>
      !compared ||
      figures.some(
        ({ label, unit, period }) =>
          label === compared.against && unit === 'USD' && period !== 'none' && period !== 'once',
      ),
    'compared with a figure in dollars for a period',
  )
export type PublishedBill = z.infer<typeof publishedBill>
