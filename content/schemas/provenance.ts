import { z } from 'zod'

/** Where a statement or figure comes from. Shown beside it on demand. */
export const provenance = z.enum(['source', 'list-price', 'derived', 'assumed'])
export type Provenance = z.infer<typeof provenance>

/** A statement with its provenance. `source` is the reference guide; `assumed` is our judgement. */
export const statement = z.object({
  text: z.string().min(1).describe('The fact, in the words shown on the page'),
  provenance: provenance.describe('Who says it'),
  note: z.string().min(1).optional().describe('A remark shown beside it: a contradiction, a limit of the claim'),
})
export type Statement = z.infer<typeof statement>

/** The evidence for every number in content: where it was read, and when. */
export const evidence = z.object({
  provenance,
  source: z.string().min(1).describe('Document, page or decision record it was read from'),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe('Date of the figure: year, year-month or year-month-day'),
  note: z.string().min(1).optional(),
})
export type Evidence = z.infer<typeof evidence>
