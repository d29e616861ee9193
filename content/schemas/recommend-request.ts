import { z } from 'zod'
import { situation } from './scenario'

/**
 * Body of `POST /api/recommend`. Every answer is optional: a question without an answer says nothing.
 * Load and teams are bounded more widely than the sliders: an API caller may ask about any system that can exist.
 */
export const recommendRequest = z.strictObject({
  answers: z.strictObject({
    ...situation.shape,
    peakQps: z.number().min(0).max(1e9).optional().describe('Requests per second in the busiest minute'),
    teams: z.number().int().min(1).max(1_000_000).optional().describe('Teams that own and deploy this system'),
  }),
})
export type RecommendRequest = z.infer<typeof recommendRequest>
