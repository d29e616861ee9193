import type { OptionId } from '../options/option-ids'
import type { PatternId } from '../pattern-ids'

/**
 * How much a part adds to what a team has to understand and run, in points. Of two candidates whose costs cannot be
 * told apart the one with fewer points is recommended. Patterns in the order of the reference guide's operational
 * complexity; an option is lighter than any pattern.
 */
export const COMPLEXITY: Record<PatternId | OptionId, number> = {
  monolith: 0,
  serverless: 2,
  cqrs: 3,
  'event-sourcing': 4,
  'cell-based': 5,
  microservices: 6,
  'edge-computing': 6,
  'modular-borders': 0.5,
  'audit-table': 0.3,
  'temporal-tables': 0.4,
  'read-replicas': 0.3,
  cache: 0.3,
  'search-index': 0.5,
  'edge-cache': 0.4,
  'database-per-tenant': 0.5,
}
