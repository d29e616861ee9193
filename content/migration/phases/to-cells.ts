import type { MovePhaseCheck } from '../../schemas/phase-check'

const COHORT_BACK = 'Move the cohort back: its old data are kept for two weeks and receive all writes'
const COHORTS = {
  strategy: { id: 'strangler-fig', because: 'Users move behind the router cohort by cohort, the smallest first.' },
  risk: 'data-loss',
  detection: 'Requests that reach a cell without the user’s data, and differences after each cohort',
  rollback: COHORT_BACK,
} as const

/** Phases of the evolution path from Microservices. */
export const MICROSERVICES_TO_CELLS: MovePhaseCheck[] = [
  {
    strategy: {
      id: 'database-decomposition',
      because: 'Cells share no data, so what has to stay together is found first.',
    },
    risk: 'complexity-explosion',
    exit: ['Every service is in one group, or named as global', 'Calls that would cross a cell are listed and few'],
    detection: 'Calls between groups per request, as traced',
    rollback: 'Group anew: nothing at run time has changed',
    leaves: 'It is known which services and data belong together, and nothing else has changed',
  },
  {
    strategy: { id: 'parallel-run', because: 'The first cell is fed copies of requests before anybody depends on it.' },
    risk: 'performance-degradation',
    exit: [
      'A new cell is built from its template within a day, by a script',
      'The router stood the loss of one of its own instances at peak',
    ],
    detection: 'Latency and errors that the router adds',
    rollback: 'Route around it: all users are still outside',
    leaves: 'Cells can be built and routed to, but nobody lives in one: it is paid for and shields nobody',
  },
  {
    ...COHORTS,
    exit: [
      'Every user is in exactly one cell',
      'A cell has been switched off on purpose, and no user outside it noticed',
      'No cell is fuller than it was tested for',
    ],
    leaves: 'All users are in cells and an outage stays in one; reports and releases still treat each cell by hand',
  },
  {
    strategy: { id: 'feature-flags', because: 'A release goes to one cell, and to the others when it holds there.' },
    risk: 'team-productivity-loss',
    exit: [
      'A release reaches all cells, one after another, without a hand',
      'Figures over all cells agree with theirs',
    ],
    detection: 'Hours between the first and the last cell of a release',
    rollback: 'Release cell by cell by hand again',
    leaves: 'Releases and figures span all cells',
  },
]

/** Phases of the pattern’s own migration path. */
export const CELL_BASED: MovePhaseCheck[] = [
  {
    strategy: {
      id: 'database-decomposition',
      because: 'Cells share no data, so the data are divided by user before the first cohort moves.',
    },
    risk: 'complexity-explosion',
    exit: ['A load test says how many users a cell holds', 'Every table is of one user, or named as global'],
    detection: 'Queries that cross users, counted',
    rollback: 'Choose another size: nothing at run time has changed',
    leaves: 'The size of a cell and the key that divides the data are known, and nothing else has changed',
  },
  {
    strategy: { id: 'parallel-run', because: 'The first cell is fed copies of requests before anybody depends on it.' },
    risk: 'performance-degradation',
    exit: [
      'The router stood the loss of one of its own instances at peak',
      'It finds the cell of a user within its target',
    ],
    detection: 'Latency and errors that the router adds',
    rollback: 'Route around it: all users are still outside',
    leaves: 'All requests pass a router with nothing to choose from: it is paid for and shields nobody',
  },
  {
    ...COHORTS,
    exit: [
      'Every user is in exactly one cell',
      'A cell has been switched off on purpose, and no user outside it noticed',
    ],
    leaves: 'All users are in the first, large cells, and an outage stays in one of few',
  },
  {
    strategy: { id: 'strangler-fig', because: 'Users of full cells move to new ones, cohort by cohort.' },
    risk: 'data-loss',
    exit: ['A new cell is built by a script within a day', 'No cell is fuller than it was tested for'],
    detection: 'Users, load and rows of each cell beside its limits',
    rollback: COHORT_BACK,
    leaves: 'Cells have the size that was planned, and more are added as it grows',
  },
]
