import { PATTERN_IDS, type PatternId } from '../pattern-ids'
import type { Pattern, ScaleLimit } from '../schemas/pattern'
import { cellBased } from './cell-based'
import { cqrs } from './cqrs'
import { edgeComputing } from './edge-computing'
import { eventSourcing } from './event-sourcing'
import { microservices } from './microservices'
import { monolith } from './monolith'
import { serverless } from './serverless'

/**
 * The content of all seven patterns, in reading order. For the server only: client code imports the single file it
 * needs, to keep bundles small.
 */
export const PATTERNS: Record<PatternId, Pattern> = {
  monolith,
  cqrs,
  'event-sourcing': eventSourcing,
  microservices,
  serverless,
  'cell-based': cellBased,
  'edge-computing': edgeComputing,
}

/** The stated limits alone, for calculations. They are small enough to send to the browser. */
export const SCALE_LIMITS = Object.fromEntries(PATTERN_IDS.map((id) => [id, PATTERNS[id].scaleLimits])) as Record<
  PatternId,
  ScaleLimit[]
>
