/** The seven patterns in reading order: the baseline first, then the guide's six. */
export const PATTERN_IDS = [
  'monolith',
  'cqrs',
  'event-sourcing',
  'microservices',
  'serverless',
  'cell-based',
  'edge-computing',
] as const

export type PatternId = (typeof PATTERN_IDS)[number]

export const isPatternId = (value: unknown): value is PatternId => (PATTERN_IDS as readonly unknown[]).includes(value)

/** Names alone, so that a page which only names patterns does not ship what is known of them. */
export const PATTERN_NAMES: Record<PatternId, string> = {
  monolith: 'Monolith',
  cqrs: 'CQRS',
  'event-sourcing': 'Event Sourcing',
  microservices: 'Microservices',
  serverless: 'Serverless',
  'cell-based': 'Cell-Based',
  'edge-computing': 'Edge Computing',
}

/**
 * Simplest first: the Monolith as the baseline, then by the reference guide's operational complexity, then by its
 * development overhead. Written out so that a page with a recommendation does not ship the operational table; a test
 * derives it from there.
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
