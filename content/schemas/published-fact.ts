import { z } from 'zod'

const text = z.string().min(1)

/**
 * Strength of the evidence. A: measured or stated by the organisation. B: survey or model with a known method. C: one
 * team's account.
 */
export const strength = z.enum(['A', 'B', 'C'])

/** How the figure was read: in an excerpt of the source, in a stored copy of it, or from memory. */
export const known = z.enum(['excerpt', 'copy', 'memory'])

export const publication = z.strictObject({
  title: text,
  publisher: text,
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Absent where no address was seen'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2})?([/-]\d{4})?$/)
    .optional()
    .describe('Year, year-month, or two years between which it appeared'),
})

/** A published figure about what an architecture gains or costs. */
export const publishedFact = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(\.[a-z0-9-]+)+$/),
    topic: z.enum([
      'coordination',
      'outages',
      'latency',
      'history',
      'read-models',
      'utilisation',
      'operations',
      'development',
      'growth',
      'migration',
    ]),
    what: text.describe('What the figure says, in our words'),
    value: z.number().nullable().describe('null where the source gives a direction and no figure'),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: text,
    population: text.describe('Of whom or what it was found'),
    source: publication,
    strength,
    known,
    note: text.optional(),
    unused: text.optional().describe('Why no formula rests on it'),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, 'the low end lies below the high one')
export type PublishedFact = z.infer<typeof publishedFact>
