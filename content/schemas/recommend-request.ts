import { z } from 'zod'
import { situation } from './scenario'

/**
 * Body of `POST /api/recommend`. Every answer is optional: a question without an answer says nothing.
 * Numbers are bounded more widely than the sliders: an API caller may ask about any system that can exist.
 */
export const recommendRequest = z.strictObject({
  answers: z.preprocess(
    withoutNulls,
    z.strictObject({
      ...situation.shape,
      peakQps: z.number().min(0).max(1e9).optional().describe('Requests per second in the busiest minute'),
      teams: z.number().int().min(1).max(1_000_000).optional().describe('Teams that own and deploy this system'),
      readWriteRatio: z
        .number()
        .min(0)
        .max(1e12)
        .optional()
        .describe('Reads for each write; comes before highReadVolume where both are given'),
      latencyTargetMs: z
        .number()
        .gt(0)
        .max(1e7)
        .optional()
        .describe('Milliseconds within which most users must have an answer'),
    }),
  ),
})

/** `null` is how many callers say "not known". */
function withoutNulls(answers: unknown): unknown {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return answers
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
}
