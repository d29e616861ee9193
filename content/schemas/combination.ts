import { z } from 'zod'
import { component, diagramEdge, diagramNode } from './pattern'
import { provenance } from './provenance'

export const combinationId = z.enum(['lambda-architecture', 'kappa-architecture'])
export type CombinationId = z.infer<typeof combinationId>

/** A named combination of stream and batch processing (Lambda, Kappa). */
export const combination = z.object({
  id: combinationId,
  name: z.string().min(1),
  subtitle: z.string().min(1).describe('As in the guide, e.g. "Batch + Stream"'),
  problem: z.string().min(1),
  layers: z.array(component).min(1),
  diagram: z.object({ nodes: z.array(diagramNode), edges: z.array(diagramEdge) }),
})
export type Combination = z.infer<typeof combination>

/** One strategy for tenant isolation. */
export const tenantIsolation = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  points: z.array(z.string().min(1)).min(1),
  risk: z.string().min(1),
  cost: z.enum(['lowest', 'medium', 'highest', 'not stated']),
  isolation: z.string().min(1),
  provenance,
})
export type TenantIsolation = z.infer<typeof tenantIsolation>
