import { z } from 'zod'
import { patternId } from './pattern-id'

const slug = z.string().regex(/^[a-z0-9-]+$/)

export const migrationStrategy = z.object({
  id: slug,
  name: z.string().min(1),
  summary: z.string().min(1).describe("The guide's one line"),
  suits: z.string().min(1).describe('When we would reach for it: ours'),
})
export type MigrationStrategy = z.infer<typeof migrationStrategy>

export const evolutionPath = z.object({
  id: slug,
  from: patternId,
  to: patternId,
  name: z.string().min(1),
  phases: z
    .array(z.object({ name: z.string().min(1), via: patternId.optional(), steps: z.array(z.string().min(1)).min(1) }))
    .min(1),
})
export type EvolutionPath = z.infer<typeof evolutionPath>
