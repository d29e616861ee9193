import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import type { PatternId } from '../pattern-ids'
import type { ConflictRule, RuleTest } from '../schemas/rule'
import { WARNING_RULES } from './warnings'

const { mediumFromQps, largeFromQps, edgeWithinMs, readsPerWrite, severalTeamsFrom, fewTeamsAtMost } =
  DECISION_THRESHOLDS

const strong: RuleTest = { answer: 'consistency', is: 'strong' }
const oneTeam: RuleTest = { answer: 'teams', below: severalTeamsFrom.value }
const farUsers: RuleTest = { answer: 'globalUsers', is: true }
const littleTime: RuleTest = { answer: 'latencyTargetMs', atMost: edgeWithinMs.value }

/** Each part or answer that pulls against another. A conflict is said; it takes nothing away. */
export const CONFLICT_RULES: ConflictRule[] = [
  {
    id: 'functions-write-events',
    between: ['serverless', 'event-sourcing'],
    when: [
      {
        all: [{ part: 'serverless' }, { part: 'event-sourcing' }, { answer: 'peakQps', atLeast: mediumFromQps.value }],
      },
      {
        all: [
          { part: 'serverless' },
          { part: 'event-sourcing' },
          { answer: 'loadShape', is: 'steady' },
          { answer: 'peakQps', above: 0 },
        ],
      },
      { all: [{ part: 'serverless' }, { part: 'event-sourcing' }, { answer: 'busyAllDay', is: true }] },
      { all: [{ part: 'serverless' }, { part: 'event-sourcing' }, { answer: 'largePayloads', is: true }] },
    ],
    because:
      'each event invokes a function for each consumer, and each rebuild reads all of history, paid by the call.',
    remedy: 'Write and project events on a few servers that always run; use functions for everything around them.',
  },
  {
    id: 'edge-and-strong-reads',
    between: ['edge-computing', 'consistency'],
    when: [{ all: [{ part: 'edge-computing' }, strong] }],
    because: 'a read that must see the last write has to ask the place that took it, so the edge cannot answer alone.',
    remedy: 'Answer stale-tolerant reads at the edge, and send the others to the region that owns the data.',
  },
  {
    id: 'views-lag',
    between: ['cqrs', 'consistency'],
    when: [{ all: [{ part: 'cqrs' }, strong] }],
    because: 'read models follow the write side with a delay, while every read must see the last write.',
    remedy: 'Read from the write side where it matters, or update both models in one transaction in one database.',
  },
  {
    id: 'transactions-across-services',
    between: ['microservices', 'consistency'],
    when: [{ all: [{ part: 'microservices' }, strong] }],
    because: 'no transaction spans two services, so what must be consistent together must lie in one of them.',
    remedy:
      'Draw service boundaries around what changes together; where a step crosses one, use a saga with a ' +
      'compensation for each step.',
  },
  {
    id: 'cells-and-distance',
    between: ['cell-based', 'globalUsers'],
    when: [{ all: [{ part: 'cell-based' }, farUsers, { part: 'edge-computing', is: false }] }],
    because: 'a user belongs to one cell and a cell to one region, so users who travel or work across regions wait.',
    remedy: 'Place each cell near most of its users; keep what crosses cells (sign-in, search) small and replicated.',
  },
  {
    id: 'two-routers',
    between: ['edge-computing', 'cell-based'],
    when: [{ all: [{ part: 'edge-computing' }, { part: 'cell-based' }] }],
    because: 'the edge chooses the nearest place and the cell router the right cell: two routers that must agree.',
    remedy: 'Let the edge do the cell routing too, from a small replicated table of which user belongs to which cell.',
  },
  {
    id: 'cells-for-one-team',
    between: ['cell-based', 'teams'],
    when: [{ all: [{ part: 'cell-based' }, oneTeam] }],
    because: 'every cell is a whole stack to run.',
    remedy:
      'Begin with a database for each large tenant in one deployment, and add a router when the second stack is due.',
  },
  {
    id: 'cold-starts',
    between: ['serverless', 'latencyTargetMs'],
    when: [{ all: [{ part: 'serverless' }, littleTime, { part: 'edge-computing', is: false }] }],
    because: 'a cold start alone takes longer than that.',
    remedy: 'Pay for provisioned instances that stay warm, or move what users wait for to a server.',
  },
  {
    id: 'distance-and-central-data',
    between: ['latencyTargetMs', 'globalUsers', 'centralState'],
    when: [
      { all: [farUsers, littleTime, { answer: 'centralState', is: true }] },
      { all: [farUsers, littleTime, strong] },
    ],
    because: 'with one place for the data, a round trip across an ocean takes longer than that.',
    remedy: "Give up one of the three: home each user's data in a region, accept stale reads, or allow more time.",
  },
  {
    id: 'one-team-released-in-parts',
    between: ['independentDeploys', 'teams'],
    when: [{ all: [{ answer: 'independentDeploys', is: true }, oneTeam] }],
    because: 'one team owns everything, so there is no other team to be independent of.',
    remedy: 'Use modules with clear boundaries in one deployable; split when a second team takes over a part.',
  },
  {
    id: 'many-teams-one-release',
    between: ['independentDeploys', 'teams'],
    when: [
      {
        all: [
          { answer: 'teams', above: fewTeamsAtMost.value },
          { answer: 'independentDeploys', is: false },
        ],
      },
    ],
    because: 'so many teams in one release need strict module boundaries and tests that everybody trusts.',
    remedy: 'Measure how long changes wait for the common release. If waiting is usual, change this answer.',
  },
  {
    id: 'ratio-against-read-volume',
    between: ['readWriteRatio', 'highReadVolume'],
    when: [
      {
        all: [
          { answer: 'readWriteRatio', atMost: readsPerWrite.value },
          { answer: 'highReadVolume', is: true },
        ],
      },
      {
        all: [
          { answer: 'readWriteRatio', above: readsPerWrite.value },
          { answer: 'highReadVolume', is: false },
        ],
      },
    ],
    because: 'the two answers contradict each other, and the figure is used.',
    remedy: 'Take one of the two answers back.',
  },
  {
    id: 'idle-and-busy',
    between: ['lowBaseline', 'busyAllDay'],
    when: [
      {
        all: [
          { answer: 'lowBaseline', is: true },
          { answer: 'busyAllDay', is: true },
        ],
      },
    ],
    because: 'both cannot be true of one system, and busy is used.',
    remedy: "Look at a day's processor utilisation and answer one of the two again; or assess the two parts apart.",
  },
  {
    id: 'offline-and-central-data',
    between: ['worksOffline', 'centralState'],
    when: [
      {
        all: [
          { answer: 'worksOffline', is: true },
          { answer: 'centralState', is: true },
        ],
      },
    ],
    because: 'what is entered without a connection meets what others have changed meanwhile, so both are synchronised.',
    remedy:
      'Decide for each kind of record who wins: append instead of overwriting, reserve stock for each place, and ' +
      'show what is not synchronised yet.',
  },
  {
    id: 'egress-and-central-data',
    between: ['egressDominates', 'centralState'],
    when: [
      {
        all: [
          { answer: 'egressDominates', is: true },
          { answer: 'centralState', is: true },
          { part: 'edge-computing', is: false },
        ],
      },
    ],
    because: 'bytes served near the users must not depend on the one place that holds the data.',
    remedy:
      'Separate what is large and seldom changes from what each request looks up, and put a CDN before the former.',
  },
  {
    id: 'erasure-and-events',
    between: ['event-sourcing', 'erasure'],
    when: [{ all: [{ part: 'event-sourcing' }, { answer: 'erasure', is: true }] }],
    because: 'events are never changed, and personal data in them must be erasable.',
    remedy:
      'Keep personal data outside the events, or encrypt it with a key for each person and destroy the key on request.',
  },
  {
    id: 'code-of-customers',
    between: ['isolationOf', 'multiTenant'],
    when: [
      {
        all: [
          { answer: 'isolationOf', is: 'code' },
          { answer: 'multiTenant', is: true },
        ],
      },
      { all: [{ answer: 'isolationOf', is: 'code' }] },
    ],
    because: 'code of one customer can do whatever the process that runs it may do, to all others, too.',
    remedy: 'Run it in a sandbox for each run: a micro-VM or an isolate, with limits on time, memory and network.',
  },
  {
    id: 'isolation-for-one-team',
    between: ['isolationNeeded', 'teams'],
    when: [
      {
        all: [
          { answer: 'isolationNeeded', is: true },
          oneTeam,
          { answer: 'peakQps', atLeast: largeFromQps.value },
          { part: 'cell-based', is: false },
        ],
      },
    ],
    because: 'stacks that share nothing contain a failure at such a load, but one team cannot run a fleet of them.',
    remedy: 'Limit and shed load for each customer in one deployment, and name cells as the step after a second team.',
  },
  {
    id: 'nobody-operates-what-is-busy',
    between: ['operatesServers', 'busyAllDay'],
    when: [
      {
        all: [
          { answer: 'operatesServers', is: false },
          { answer: 'busyAllDay', is: true },
        ],
      },
    ],
    because: 'functions leave servers to the vendor, but paid by the call they cost more where there is always work.',
    remedy: 'Use containers that the vendor runs, paid by the hour, for what is busy; functions for everything else.',
  },
  {
    id: 'nobody-operates-large-payloads',
    between: ['operatesServers', 'largePayloads'],
    when: [
      {
        all: [
          { answer: 'operatesServers', is: false },
          { answer: 'largePayloads', is: true },
        ],
      },
    ],
    because: 'functions keep nothing between calls, so large payloads are stored and fetched at every step.',
    remedy: 'Run the steps that hand over large payloads in one container which the vendor operates.',
  },
  ...WARNING_RULES,
  ...triplesOf<PatternId>(['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'cqrs']).map(
    (parts): ConflictRule => ({
      id: ['one-team-runs', ...parts].join('-'),
      between: [...parts, 'teams'],
      when: [{ all: [...parts.map((part) => ({ part })), oneTeam] }],
      because: 'three parts, each of which needs people who know it, are more than one team learns and runs at once.',
      remedy: 'Begin with the part whose absence costs most, and add each of the others when its need is measured.',
    }),
  ),
]

/** Every choice of three. */
function triplesOf<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((first, one) =>
    items.slice(one + 1).flatMap((second, two) => items.slice(one + two + 2).map((third) => [first, second, third])),
  )
}
