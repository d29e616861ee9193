import type { MovePhaseCheck } from '../../schemas/phase-check'

const ROUTE_BACK = 'Route the requests of the service back to the code it came from, which is removed one release later'

/** Phases of the evolution path from a Monolith. */
export const MONOLITH_TO_MICROSERVICES: MovePhaseCheck[] = [
  {
    strategy: {
      id: 'event-bridge',
      because: 'The monolith publishes its changes, and the read services follow them without calling it.',
    },
    risk: 'data-loss',
    exit: [
      'Read services and monolith differ in less than 1 of 100,000 answers for two weeks',
      'Lag of the read services is below its target at peak',
    ],
    detection: 'Answers that differ between the two, and seconds of lag',
    rollback: 'Route the reads back to the monolith, which still has all data',
    leaves:
      'Reads are answered by services of their own; all writes and all tables stay in the monolith, which is still ' +
      'released as one',
  },
  {
    strategy: {
      id: 'strangler-fig',
      because: 'Domains leave one by one, with requests routed in front of what is left.',
    },
    risk: 'complexity-explosion',
    exit: [
      'Each extracted service was released without the monolith, twice in a row',
      'Every service has an owner who is on call for it',
      'A call that fails between services is handled, tried once on purpose',
    ],
    detection: 'Error rate and releases that had to go together, per service',
    rollback: ROUTE_BACK,
    leaves:
      'The domains of highest value are services, on tables that they share with the monolith: a change of schema is ' +
      'still released together. Left for long this is the guide’s Distributed Monolith',
  },
  {
    strategy: {
      id: 'database-decomposition',
      because: 'While tables are shared, services still have to be released together.',
    },
    risk: 'data-loss',
    exit: [
      'No table is written by two services',
      'Rows of both sides were counted and compared every night for a month',
      'Each transaction that was split over services has a compensation, tried on purpose',
    ],
    detection: 'Rows that differ between the old and the new database, and events that were not delivered',
    rollback: 'Keep writing the old tables until the end of the phase, and read from them again',
    leaves:
      'Extracted services own their data and are released alone; what was not worth extracting so far stays in a ' +
      'smaller monolith. Many systems stay here for good',
  },
  {
    strategy: {
      id: 'strangler-fig',
      because: 'What is left goes the way that the others went, and then the old code is removed.',
    },
    risk: 'complexity-explosion',
    exit: [
      'Each service is released without another one, twice in a row',
      'No request has reached the monolith for two weeks',
      'A request can be followed through all services that it passes',
    ],
    detection: 'Error rate, latency and releases that had to go together, per service',
    rollback: ROUTE_BACK,
    leaves: 'Nothing of the monolith is left',
  },
]

/** Phases of the pattern’s own migration path. */
export const MICROSERVICES: MovePhaseCheck[] = [
  {
    strategy: {
      id: 'strangler-fig',
      because: 'Boundaries say what leaves first, and in front of what requests are routed.',
    },
    risk: 'complexity-explosion',
    exit: ['Each boundary has one owner', 'The last fifty changes were read: nine of ten stay within one boundary'],
    detection: 'Changes that cross a boundary, month by month',
    rollback: 'Draw the boundary anew: nothing at run time has changed',
    leaves: 'Boundaries are drawn and agreed, and nothing else has changed',
  },
  {
    risk: 'complexity-explosion',
    exit: ['Each service is released without another one, twice in a row', 'Every service has an owner on call for it'],
    detection: 'Error rate and releases that had to go together, per service',
    rollback: ROUTE_BACK,
    leaves: 'Services run on tables that they share, so a change of the schema is still released together',
  },
  {
    strategy: { id: 'feature-flags', because: 'Calls go through the mesh or past it, route by route.' },
    risk: 'performance-degradation',
    exit: ['p99 of a call through the mesh is within its target', 'Retries and timeouts are set, and were tried'],
    detection: 'Latency added by the proxies, and retries per second',
    rollback: 'Let the services call each other directly, one route at a time',
    leaves: 'Calls between services are encrypted, limited and measured; tables are still shared',
  },
  {
    strategy: {
      id: 'database-decomposition',
      because: 'While tables are shared, services still have to be released together.',
    },
    risk: 'data-loss',
    exit: ['No table is written by two services', 'Rows of both sides were compared every night for a month'],
    detection: 'Rows that differ between the old and the new database',
    rollback: 'Keep writing the old tables until the end of the phase, and read from them again',
    leaves: 'Every service owns its data',
  },
]
