import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import type { AxisRule } from '../schemas/axes'
import type { Test } from '../schemas/decision'

const {
  mediumFromQps,
  largeFromQps,
  combinationAboveQps,
  severalTeamsFrom,
  fewTeamsAtMost,
  edgeWithinMs,
  functionsBelowQps,
} = DECISION_THRESHOLDS

const isolated: Test = { answer: 'isolationNeeded', is: true }
const manyReads: Test = { answer: 'highReadVolume', is: true }
const medium: Test = { answer: 'peakQps', atLeast: mediumFromQps.value }
const beyondOne: Test = { answer: 'peakQps', above: combinationAboveQps.value }

/**
 * What calls for each pattern, in three independent decisions that are then combined. Whatever no rule calls for stays
 * at the default: one deployable, CRUD, servers. The order is that of dominance: the harder a need is to make good
 * later, the earlier it leads.
 */
export const AXIS_RULES: AxisRule[] = [
  {
    id: 'cells',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Cells for isolation at a size that makes it matter',
    when: [
      {
        all: [isolated, { answer: 'multiTenant', is: true }],
        because: 'tenants that must not affect each other need stacks that share nothing.',
      },
      {
        all: [isolated, { answer: 'peakQps', atLeast: largeFromQps.value }],
        because: 'a failure must stay contained at a load where it would reach very many users.',
      },
      {
        all: [isolated, medium, { answer: 'teams', atLeast: severalTeamsFrom.value }],
        because:
          'a failure must stay contained at a load that one stack makes everybody share, and there are teams to ' +
          'run several stacks.',
      },
    ],
    unless: [],
    rule:
      'Isolation is needed, and one of these holds: many tenants, 100K requests/s or more, 10K requests/s or ' +
      'more with at ' +
      'least two teams.',
    reason:
      'Only stacks that share nothing keep a failure from spreading; they cost a router and a copy of ' +
      'everything, which pays when many would be hit. Moving users into cells later means moving every one of ' +
      'them.',
  },
  {
    id: 'history',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'Event Sourcing where history is a requirement',
    when: [
      {
        all: [{ answer: 'auditCritical', is: true }],
        because: 'history is a requirement in itself, and history that was not recorded cannot be added later.',
      },
      {
        all: [{ answer: 'replayNeeded', is: true }],
        because: 'what happened must be read again by rules and consumers that do not exist yet.',
      },
    ],
    unless: [],
    rule: 'The history of every change is a requirement, or past changes must be replayed, whatever the consistency.',
    reason: 'Current state can be derived from events, but events cannot be derived from current state.',
  },
  {
    id: 'near-users',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'Edge where distance is the problem',
    when: [
      {
        all: [
          { answer: 'globalUsers', is: true },
          { answer: 'latencyTargetMs', atMost: edgeWithinMs.value },
        ],
        because: 'one round trip across an ocean takes longer, so the answer has to come from near the user.',
      },
      {
        all: [{ answer: 'worksOffline', is: true }],
        because: 'the work has to go on where the users are.',
      },
      {
        all: [{ answer: 'egressDominates', is: true }],
        because: 'the bytes have to stay near the users.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'centralState', is: true }],
        because: 'each request would travel on from the edge to the one place that holds the data.',
      },
    ],
    rule:
      'Users are on several continents and must be answered within 50 ms, or it must work offline, or egress is more ' +
      'than half of the bill; not where each request needs one central database.',
    reason: 'Nothing but nearness shortens distance, and no nearness helps a request that must travel on to the data.',
  },
  {
    id: 'divided-load',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Cells for a load beyond a single system',
    when: [
      { all: [beyondOne], because: 'such a load has to be divided; a cell is a share of it with everything it needs.' },
    ],
    unless: [],
    rule: 'Above 1M requests/s, whatever else is answered.',
    reason:
      'The decision tree names a combination there. Dividing the load into equal, whole shares is the part that ' +
      'every ' +
      'such combination needs.',
  },
  {
    id: 'independent-releases',
    axis: 'decomposition',
    calls: 'microservices',
    name: 'Microservices for teams that release on their own',
    when: [
      {
        all: [
          { answer: 'teams', atLeast: severalTeamsFrom.value },
          { answer: 'independentDeploys', is: true },
        ],
        because: 'in one deployable they would wait for each other.',
      },
      {
        all: [{ answer: 'independentDeploys', is: true }],
        because: 'in one deployable they would wait for each other.',
      },
      {
        all: [{ answer: 'teams', above: fewTeamsAtMost.value }],
        because: 'so many teams in one deployable seldom get by without waiting for each other.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'teams', below: severalTeamsFrom.value }],
        because: 'there is no other team to be independent of.',
      },
      {
        all: [{ answer: 'independentDeploys', is: false }],
        because: 'services that are released together are a distributed monolith.',
      },
    ],
    rule:
      'Teams must release on their own, or more than five own the system and releases are not answered; ' +
      'never with one team, never where a common release is fine. The load does not matter.',
    reason:
      'A service boundary is a team boundary. Without two teams that need to move independently, only its cost ' +
      'is left.',
  },
  {
    id: 'read-models',
    axis: 'data',
    calls: 'cqrs',
    name: 'CQRS where reading is a problem of its own',
    when: [
      {
        all: [{ answer: 'otherQueryModels', is: true }],
        because: 'reads need another shape than writes.',
      },
      {
        all: [manyReads, medium],
        because: 'reading decides the size of the system, and read models grow without the write side.',
        coveredBy: ['cell-based', 'edge-computing'],
      },
      {
        all: [manyReads, beyondOne],
        because: 'at such a load reads need stores of their own within every share of it.',
        coveredBy: ['edge-computing'],
      },
    ],
    unless: [],
    rule:
      'Queries need another model than the one written, or more than ten reads meet each write at 10K requests/s ' +
      'or more. ' +
      'Cells, up to 1M requests/s, and the edge take that read load away first.',
    reason:
      'Two models have to be kept in step; that pays when one of them would hold the other back. A read model ' +
      'can be added later, beside what is there.',
  },
  {
    id: 'functions',
    axis: 'runtime',
    calls: 'serverless',
    name: 'Serverless where servers would stand idle',
    when: [
      {
        all: [{ answer: 'loadShape', is: 'spiky' }],
        because: 'capacity for the bursts would stand idle between them.',
      },
      { all: [{ answer: 'lowBaseline', is: true }], because: 'servers would be idle most of the time.' },
      {
        all: [{ answer: 'operatesServers', is: false }],
        because: 'servers that nobody looks after are the risk; functions leave them to the vendor.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'consistency', is: 'strong' }],
        because:
          'the reference guide names Serverless only where eventual consistency is accepted. Consistency is a ' +
          'property of the data store, so a store that guarantees it is what to check first.',
      },
      {
        all: [{ answer: 'teams', above: fewTeamsAtMost.value }],
        because: 'so many teams have, or need, people who run a platform, and idle capacity is shared among them.',
      },
      {
        all: [{ answer: 'peakQps', atLeast: functionsBelowQps.value }],
        because: 'at such a load paying by the call costs more than servers do.',
      },
      {
        all: [{ answer: 'busyAllDay', is: true }],
        because: 'where servers are busy most of the day, paying per call costs more.',
      },
      {
        all: [{ answer: 'largePayloads', is: true }],
        because: 'large payloads are stored and fetched between calls, which costs more than servers do.',
      },
    ],
    rule:
      'The load is spiky, the baseline low, or nobody is there to operate servers; not with strong consistency, more ' +
      'than five teams, ' +
      '50K requests/s or more, utilisation above 50%, or large payloads between steps.',
    reason: 'Paying by use pays as long as there is idle time to save. It is the easiest of all to leave again.',
  },
  {
    id: 'stream-with-batch',
    axis: 'stream',
    calls: 'lambda-architecture',
    name: 'Lambda where a stream must be recomputed in batches',
    when: [
      {
        all: [
          { answer: 'derivedStream', is: true },
          { answer: 'batchRecompute', is: true },
        ],
        because: 'fresh results come from the stream and are put right by a batch over everything.',
      },
    ],
    unless: [],
    rule: 'Data is derived from a stream of events, and has to be recomputed in batches over all history.',
    reason:
      'Late and corrected input, or models trained on everything, cannot be served by the stream alone; two code ' +
      'paths are the price.',
  },
  {
    id: 'stream-alone',
    axis: 'stream',
    calls: 'kappa-architecture',
    name: 'Kappa where a stream is enough',
    when: [
      {
        all: [{ answer: 'derivedStream', is: true }],
        because: 'one stream job derives the data, and running it again over the log recomputes it.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'batchRecompute', is: true }],
        because: 'recomputing in batches over all history asks for a batch layer.',
      },
    ],
    rule:
      'Data is derived from a stream of events, and running the stream job again over the log is enough to ' +
      'recompute it.',
    reason: 'One code path instead of two, as long as the log can be read again in acceptable time.',
  },
]
