/**
 * Paths of the reference guide that a move follows, phase by phase: its two "Pattern Evolution Paths", and by the id of
 * a pattern the "Migration Path" of that pattern.
 */
export const MOVE_PATH_IDS = [
  'monolith-to-microservices',
  'microservices-to-cell-based',
  'cqrs',
  'event-sourcing',
  'microservices',
  'serverless',
  'cell-based',
  'edge-computing',
] as const
export type MovePathId = (typeof MOVE_PATH_IDS)[number]

/** Tenth, fiftieth and ninetieth percentile of a share, from 0 to 1. */
export type ShareRange = readonly [low: number, value: number, high: number]

/** What a phase of a move takes of it, and how far the new system costs and saves once the phase has ended. */
export type MovePhase = {
  /** Weight of its effort beside the other phases of the path. */
  effort: ShareRange
  /** Old and new answer side by side while it lasts. */
  sideBySide: boolean
  /** Of all that the new system costs more a month, the part that is paid from its end on. */
  costs: ShareRange
  /** Of all that it saves a month, the part that is saved from its end on. */
  saves: ShareRange
}

type MovePath = {
  phases: readonly MovePhase[]
  /** Why the figures are such. */
  because: string
  /** Published moves that it was judged by. */
  migrations: readonly string[]
}

const phase = (effort: ShareRange, sideBySide: boolean, costs: ShareRange, saves: ShareRange): MovePhase => ({
  effort,
  sideBySide,
  costs,
  saves,
})

const NONE: ShareRange = [0, 0, 0]
const ALL: ShareRange = [1, 1, 1]

/**
 * All shares are judgements of ours, of November 2026: nobody has published how effort divides among the phases of a
 * move.
 */
export const MOVE_PATHS: Record<MovePathId, MovePath> = {
  'monolith-to-microservices': {
    phases: [
      phase([0.1, 0.2, 0.3], true, [0.05, 0.1, 0.2], [0, 0.05, 0.1]),
      phase([0.2, 0.3, 0.4], true, [0.3, 0.45, 0.6], [0.1, 0.2, 0.4]),
      phase([0.2, 0.3, 0.45], true, [0.5, 0.65, 0.8], [0.4, 0.6, 0.8]),
      phase([0.1, 0.2, 0.4], true, ALL, ALL),
    ],
    because:
      'Services cost from the day on which they run. While tables are shared they are released together, so most is ' +
      'saved only after the data are divided; what is left over is underestimated most often.',
    migrations: ['jiang-half', 'dropbox-atlas', 'airbnb-soa', 'otto-lhotse'],
  },
  'microservices-to-cell-based': {
    phases: [
      phase([0.1, 0.15, 0.25], false, NONE, NONE),
      phase([0.25, 0.35, 0.5], false, [0.05, 0.1, 0.2], NONE),
      phase([0.2, 0.35, 0.5], true, [0.7, 0.85, 0.95], [0.6, 0.8, 0.95]),
      phase([0.05, 0.15, 0.25], false, ALL, ALL),
    ],
    because: 'Every cohort that has moved is shielded at once; templates and routing cost before anybody moves.',
    migrations: ['slack-cells', 'hubspot-hublets'],
  },
  cqrs: {
    phases: [
      phase([0.1, 0.2, 0.3], false, [0.1, 0.2, 0.3], NONE),
      phase([0.25, 0.35, 0.45], false, [0.6, 0.75, 0.9], NONE),
      phase([0.1, 0.2, 0.3], true, [0.8, 0.9, 1], NONE),
      phase([0.05, 0.15, 0.25], true, [0.9, 1, 1], [0.8, 0.9, 1]),
      phase([0.05, 0.1, 0.2], false, ALL, ALL),
    ],
    because: 'Projections are paid for as soon as they are filled, and nothing is saved before reads are switched.',
    migrations: ['airbnb-soa'],
  },
  'event-sourcing': {
    phases: [
      phase([0.15, 0.25, 0.35], false, [0.1, 0.2, 0.3], [0.2, 0.4, 0.6]),
      phase([0.2, 0.3, 0.4], true, [0.7, 0.85, 0.95], [0.3, 0.5, 0.7]),
      phase([0.2, 0.3, 0.4], true, [0.85, 0.95, 1], [0.85, 0.95, 1]),
      phase([0.05, 0.15, 0.25], false, ALL, ALL),
    ],
    because: 'Events that are kept answer questions about the past from that day on; tables cost until they are gone.',
    migrations: ['kickstarter-drip'],
  },
  microservices: {
    phases: [
      phase([0.05, 0.1, 0.15], false, NONE, NONE),
      phase([0.3, 0.45, 0.6], true, [0.5, 0.65, 0.8], [0.15, 0.3, 0.45]),
      phase([0.05, 0.1, 0.2], true, [0.6, 0.75, 0.9], [0.2, 0.35, 0.5]),
      phase([0.2, 0.35, 0.5], true, ALL, ALL),
    ],
    because: 'As from a monolith: most is saved only once the data are divided.',
    migrations: ['lemon-cancelled', 'jiang-half'],
  },
  serverless: {
    phases: [
      phase([0.45, 0.6, 0.7], true, [0.4, 0.6, 0.75], [0.1, 0.2, 0.35]),
      phase([0.1, 0.2, 0.3], true, [0.6, 0.75, 0.9], [0.2, 0.35, 0.5]),
      phase([0.1, 0.2, 0.3], true, ALL, ALL),
    ],
    because: 'Servers cost the same with half of their routes, so most is saved when they are removed.',
    migrations: ['lego-shop', 'fathom-vapor'],
  },
  'cell-based': {
    phases: [
      phase([0.05, 0.1, 0.15], false, NONE, NONE),
      phase([0.2, 0.3, 0.4], false, [0.05, 0.1, 0.2], NONE),
      phase([0.3, 0.45, 0.55], true, [0.7, 0.85, 0.95], [0.6, 0.8, 0.95]),
      phase([0.05, 0.15, 0.25], false, ALL, ALL),
    ],
    because: 'Every cohort that has moved is shielded at once; the router costs before anybody moves.',
    migrations: ['slack-cells', 'sentry-silos', 'hubspot-hublets'],
  },
  'edge-computing': {
    phases: [
      phase([0.05, 0.1, 0.2], false, [0.1, 0.2, 0.3], [0.2, 0.4, 0.6]),
      phase([0.3, 0.4, 0.5], true, [0.4, 0.55, 0.7], [0.5, 0.65, 0.8]),
      phase([0.25, 0.35, 0.45], true, [0.8, 0.9, 1], [0.75, 0.85, 0.95]),
      phase([0.05, 0.15, 0.25], false, ALL, ALL),
    ],
    because: 'Static files are most of what a far user waits for and least of the work; code and data follow.',
    migrations: ['baselime-workers', 'chickfila-edge'],
  },
}
