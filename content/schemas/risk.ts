import { z } from 'zod'
import { ruleWhen } from './rule'

const slug = z.string().regex(/^[a-z0-9-]+$/)

export const migrationRisk = z.object({
  id: slug,
  name: z.string().min(1),
  mitigation: z.string().min(1),
  detection: z.string().min(1),
  rollback: z.string().min(1),
})
export type MigrationRisk = z.infer<typeof migrationRisk>

/** One rule that detects an anti-pattern. Its `detection` and `fix` are taken from the lists beside it. */
const detector = ruleWhen.extend({ detection: z.string().min(1), fix: z.string().min(1) })
export type Detector = z.infer<typeof detector>

export const antiPattern = z.object({
  id: z.enum(['distributed-monolith', 'premature-optimization', 'event-sourcing-everywhere', 'microservice-sprawl']),
  name: z.string().min(1),
  problem: z.string().min(1),
  detection: z.array(z.string().min(1)).min(1),
  fix: z.array(z.string().min(1)).min(1),
  detectors: z.array(detector).min(1).describe('The first that holds raises it'),
})
export type AntiPattern = z.infer<typeof antiPattern>
export type AntiPatternId = AntiPattern['id']
