import { z } from 'zod'
import { patternId } from './pattern-id'
import { evidence, statement } from './provenance'

/** The metric of a stated limit; `none` is a limit in words that no figure can be compared with. */
export const limitMetric = z.enum([
  'peakQps',
  'writesPerSecond',
  'readsPerSecond',
  'eventsPerSecond',
  'services',
  'requestsPerSecondPerService',
  'concurrentExecutions',
  'functionSeconds',
  'users',
  'usersPerCell',
  'cells',
  'regions',
  'retentionDays',
  'none',
])
export type LimitMetric = z.infer<typeof limitMetric>

const scaleLimit = z.object({
  text: z.string().min(1).describe('The limit as the guide words it, e.g. "Write: 50K TPS"'),
  label: z.string().min(1).optional().describe('The same in the units of this app, where the guide uses others'),
  metric: limitMetric,
  value: z
    .number()
    .positive()
    .nullable()
    .describe('The ceiling in units of the metric; null when the guide gives words only'),
  unit: z.string().min(1).describe('Unit in words, e.g. "writes per second"'),
  evidence,
})
export type ScaleLimit = z.infer<typeof scaleLimit>

export const component = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).describe('The layer, e.g. "Write side"'),
  parts: z
    .array(
      z.object({
        name: z.string().min(1).describe('Key of the guide, in words, e.g. "Database"'),
        value: z.array(z.string().min(1)).min(1).describe('One entry, or several where the guide lists several'),
      }),
    )
    .min(1),
  provenance: evidence.shape.provenance,
})

export const diagramNode = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1).max(28),
  detail: z.string().max(34).optional().describe('Second line, usually the technology'),
  kind: z.enum(['client', 'compute', 'store', 'stream', 'gateway', 'group']).describe('Decides the shape'),
  column: z.number().int().min(0).max(5).describe('Left to right: the way of a request'),
  row: z.number().min(0).max(4),
  component: z
    .string()
    .optional()
    .describe('Id of the component (layer) it belongs to; nodes of one layer are framed together'),
})
export const diagramEdge = z.object({
  from: z.string(),
  to: z.string(),
  label: z.string().max(24).optional(),
  kind: z.enum(['sync', 'async']).describe('Async edges are dashed'),
})

const contradiction = z.object({
  about: z.string().min(1).describe('What the two statements disagree on'),
  says: z.array(z.object({ where: z.string().min(1), text: z.string().min(1) })).min(2),
  note: z.string().min(1).describe('How the app reads it, and why'),
})

export const pattern = z.object({
  id: patternId,
  name: z.string().min(1),
  origin: z.enum(['source', 'ours']).describe('`ours` for the Monolith, which the guide names but does not describe'),
  axis: z
    .enum(['decomposition', 'data', 'runtime'])
    .describe('Which of the three questions of architecture it answers'),
  summary: z.string().min(40).max(220).describe('One or two plain sentences of ours: what it is and what it buys'),
  whenToUse: z.array(statement).min(1),
  architecture: z.array(z.object({ role: z.string().min(1), technology: z.string().min(1) })).min(1),
  tableGuarantees: z.array(statement).min(1).describe('Guarantees column of the comparison table'),
  scaleLimits: z.array(scaleLimit).min(1),
  costModel: z.array(statement).min(1),
  migrationPath: z.array(z.string().min(1)).min(1).describe('Steps in order, without their numbers'),
  components: z.array(component).min(1),
  guarantees: z
    .array(z.object({ name: z.string().min(1), detail: z.string().min(1), provenance: evidence.shape.provenance }))
    .min(1),
  checklist: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/), text: z.string().min(1) })).min(1),
  metrics: z.array(statement).describe('Key metrics to watch; the guide has none for Edge'),
  contradictions: z.array(contradiction),
  diagram: z.object({ nodes: z.array(diagramNode).min(3), edges: z.array(diagramEdge).min(2) }),
})
export type Pattern = z.infer<typeof pattern>
export type Diagram = Pattern['diagram']
