/** What a whole cost is made of, in the order in which it is shown and added up. */
export const COST_PARTS = [
  'infrastructure',
  'development',
  'running',
  'learning',
  'migration',
  'coordination',
  'outages',
  'latency',
  'history',
  'limits',
] as const

export type CostPart = (typeof COST_PARTS)[number]

export const COST_PART_NAMES: Record<CostPart, string> = {
  infrastructure: 'Infrastructure',
  development: 'Development',
  running: 'Operations',
  learning: 'Ramp-up',
  migration: 'Migration',
  coordination: 'Coordination',
  outages: 'Outages',
  latency: 'Latency',
  history: 'Reconstructing history',
  limits: 'Scaling limits',
}

/** Something for every part. */
export const byPart = <Of>(of: (part: CostPart) => Of): Record<CostPart, Of> => ({
  infrastructure: of('infrastructure'),
  development: of('development'),
  running: of('running'),
  learning: of('learning'),
  migration: of('migration'),
  coordination: of('coordination'),
  outages: of('outages'),
  latency: of('latency'),
  history: of('history'),
  limits: of('limits'),
})

/** What has to be paid for. The others are lost without an invoice: waiting, outages, distance, history, limits. */
const PAID_PARTS = [
  'infrastructure',
  'development',
  'running',
  'learning',
  'migration',
] as const satisfies readonly CostPart[]

export const isPaid = (part: CostPart): boolean => PAID_PARTS.some((paid) => paid === part)
