import type { PatternId } from '@/content/pattern-ids'
import { cellBased } from './cell-based'
import { cqrs } from './cqrs'
import { edgeComputing } from './edge-computing'
import { eventSourcing } from './event-sourcing'
import type { LineModel } from './line-model'
import { microservices } from './microservices'
import { monolith } from './monolith'
import { serverless } from './serverless'

/** The lines of `calculate_pattern_cost`, pattern by pattern, in the guide's order. */
export const FRAMEWORK_MODELS: Record<PatternId, LineModel[]> = {
  monolith,
  cqrs,
  'event-sourcing': eventSourcing,
  microservices,
  serverless,
  'cell-based': cellBased,
  'edge-computing': edgeComputing,
}
