import type { PatternId } from '@/content/pattern-ids'

/**
 * Simplest first: the Monolith as the baseline, then by the source's operational complexity, then by its development
 * overhead. Written out so that a page with a recommendation does not ship the operational table; a test derives it
 * from there.
 */
export const SIMPLEST_FIRST: readonly PatternId[] = [
  'monolith',
  'serverless',
  'cqrs',
  'event-sourcing',
  'cell-based',
  'microservices',
  'edge-computing',
]
