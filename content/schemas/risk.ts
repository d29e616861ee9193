import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9-]+$/)

export const migrationRisk = z.object({
  id: slug,
  name: z.string().min(1),
  mitigation: z.string().min(1),
  detection: z.string().min(1),
  rollback: z.string().min(1),
})
export type MigrationRisk = z.infer<typeof migrationRisk>

export const antiPattern = z.object({
  id: z.enum(['distributed-monolith', 'premature-optimization', 'event-sourcing-everywhere', 'microservice-sprawl']),
  name: z.string().min(1),
  problem: z.string().min(1),
  detection: z.array(z.string().min(1)).min(1),
  fix: z.array(z.string().min(1)).min(1),
})
export type AntiPattern = z.infer<typeof antiPattern>
export type AntiPatternId = AntiPattern['id']
