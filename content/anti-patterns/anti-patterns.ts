import type { AntiPattern } from '../schemas/risk'
import { DISTRIBUTED_MONOLITH } from './distributed-monolith'
import { EVENT_SOURCING_EVERYWHERE } from './event-sourcing-everywhere'
import { MICROSERVICE_SPRAWL } from './microservice-sprawl'
import { PREMATURE_OPTIMIZATION } from './premature-optimization'

/**
 * The reference guide's "Anti-Patterns and Common Mistakes", word for word and in its order, with detectors that are
 * ours.
 */
export const ANTI_PATTERNS: AntiPattern[] = [
  DISTRIBUTED_MONOLITH,
  PREMATURE_OPTIMIZATION,
  EVENT_SOURCING_EVERYWHERE,
  MICROSERVICE_SPRAWL,
]
