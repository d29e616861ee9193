import type { MovePhaseCheck } from '../../schemas/phase-check'

/** Phases of the migration path of Serverless. */
export const SERVERLESS: MovePhaseCheck[] = [
  {
    risk: 'performance-degradation',
    exit: [
      'p99 with cold starts is within its target at the busiest hour',
      'The database holds the connections of the peak',
    ],
    detection: 'Cold starts, throttled calls and open database connections per minute',
    rollback: 'Switch the route back to the server, which stays up until the last phase has ended',
    leaves: 'Routes are answered by functions; the servers stay up for what is left, and are paid for',
  },
  {
    strategy: {
      id: 'feature-flags',
      because: 'A job is started by the trigger or by the old schedule, by a switch, and never by both.',
    },
    risk: 'data-loss',
    exit: ['Every job can run twice without harm, tried on purpose', 'What fails lands in a queue that somebody reads'],
    detection: 'Messages in dead letter queues, and jobs that ran twice or never',
    rollback: 'Start the job by the old schedule again',
    leaves: 'Events, schedules and uploads start functions; servers are idle most of the time and still paid for',
  },
  {
    strategy: {
      id: 'feature-flags',
      because: 'Servers are switched off first, and removed when nothing has asked for them.',
    },
    risk: 'performance-degradation',
    exit: ['No request has reached a server for two weeks', 'The bill of a whole month is within 20% of the estimate'],
    detection: 'Requests that still reach a server, and the bill of the functions day by day',
    rollback: 'Start the servers again: their image and route are kept for a month',
    leaves: 'No server is left to care for',
  },
]

/** Phases of the migration path of Edge Computing. */
export const EDGE_COMPUTING: MovePhaseCheck[] = [
  {
    risk: 'performance-degradation',
    exit: ['The share of hits is as planned', 'A purge is seen by every region within the time that was agreed'],
    detection: 'Share of hits, and stale answers per path',
    rollback: 'Let the path through to the origin',
    leaves: 'Static files come from near the user; every other request still travels to the origin',
  },
  {
    strategy: { id: 'feature-flags', because: 'Region by region, requests can be sent back to the origin.' },
    risk: 'performance-degradation',
    exit: [
      'p95 of far users is within its target, measured at the user',
      'Two regions were sent back to the origin on purpose',
    ],
    detection: 'Latency and errors per region',
    rollback: 'Send the region back to the origin',
    leaves: 'Code runs near the user and asks the origin for its data',
  },
  {
    strategy: {
      id: 'event-bridge',
      because: 'Changes of the origin feed the replicas, which may be a moment behind.',
    },
    risk: 'data-loss',
    exit: ['Two writes of one row in two regions end as agreed, tried on purpose', 'Lag is below its target at peak'],
    detection: 'Seconds of lag per region, and rows that differ',
    rollback: 'Read from the origin again, region by region',
    leaves: 'Reads and data are near the user; writes are still decided at the origin',
  },
  {
    strategy: { id: 'parallel-run', because: 'The origin stays beside the edge until a region has done without it.' },
    risk: 'performance-degradation',
    exit: ['A region worked without the origin for an hour, on purpose', 'Stale answers stay below the age agreed'],
    detection: 'Latency and errors per region, and the age of what is served',
    rollback: 'Send the region back to the origin',
    leaves: 'The edge answers by itself',
  },
]
