import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import type { ConflictRule, RuleTest } from '../schemas/rule'

const { mediumFromQps, edgeWithinMs, readsPerWrite, severalTeamsFrom, fewTeamsAtMost } = DECISION_THRESHOLDS

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
    when: [
      { all: [{ part: 'cell-based' }, oneTeam, { answer: 'peakQps', below: mediumFromQps.value }] },
      { all: [{ part: 'cell-based' }, oneTeam, { answer: 'peakQps', given: false }] },
    ],
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
]
