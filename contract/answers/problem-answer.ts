import { z } from 'zod'

/** A problem (RFC 9457): the answer to a request that could not be used. */
export const problemAnswer = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    id: z.string().describe('Under which the log of the server has it'),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().describe('JSON pointer (RFC 6901) of the field'),
          found: z.string(),
          expected: z.string(),
          closest: z.array(z.string()).optional().describe('Known names that were most likely meant'),
        }),
      )
      .optional()
      .describe('Every field that does not fit'),
  })
  .meta({ id: 'Problem' })
