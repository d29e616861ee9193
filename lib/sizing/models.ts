import type { PatternId } from '@/content/pattern-ids'
import { cellBased } from './patterns/cell-based'
import { cqrs } from './patterns/cqrs'
import { edgeComputing } from './patterns/edge-computing'
import { eventSourcing } from './patterns/event-sourcing'
import { microservices } from './patterns/microservices'
import { monolith } from './patterns/monolith'
import { serverless } from './patterns/serverless'
import type { PatternModel } from './types'

/** The sizing model of each pattern: which components it needs on a cloud, and how much of each. */
export const COMPONENT_MODELS: Record<PatternId, PatternModel> = {
  monolith,
  cqrs,
  'event-sourcing': eventSourcing,
  microservices,
  serverless,
  'cell-based': cellBased,
  'edge-computing': edgeComputing,
}
