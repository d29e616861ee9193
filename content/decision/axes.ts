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
  indexUpToQps,
  mostlyAuditedFrom,
} = DECISION_THRESHOLDS

const isolated: Test = { answer: 'isolationNeeded', is: true }
const ofCustomers: Test = { answer: 'isolationOf', is: 'customers' }
const tenants: Test = { answer: 'multiTenant', is: true }
const oneTeam: Test = { answer: 'teams', below: severalTeamsFrom.value }
const severalTeams: Test = { answer: 'teams', atLeast: severalTeamsFrom.value }
const manyTeams: Test = { answer: 'teams', above: fewTeamsAtMost.value }
const ownReleases: Test = { answer: 'independentDeploys', is: true }
const farUsers: Test = { answer: 'globalUsers', is: true }
const strong: Test = { answer: 'consistency', is: 'strong' }
const eventual: Test = { answer: 'consistency', is: 'eventual' }
const large: Test = { answer: 'peakQps', atLeast: largeFromQps.value }
const medium: Test = { answer: 'peakQps', atLeast: mediumFromQps.value }
const beyondOne: Test = { answer: 'peakQps', above: combinationAboveQps.value }
const smallPart: Test = { answer: 'auditedPercent', below: mostlyAuditedFrom.value }
const replayed: Test = { answer: 'replayNeeded', is: true }
const rebuilt: Test = { answer: 'historyUse', is: 'rebuild' }
const severalJurisdictions: Test = { answer: 'jurisdictions', atLeast: 2 }

/** Isolation of something else than groups of customers does not call for cells. */
const isolatesOther = (['parts', 'code', 'data'] as const).map((of) => ({
  all: [{ answer: 'isolationOf', is: of } satisfies Test],
  because: 'what has to be isolated is not a group of customers.',
}))

/**
 * What the answers demand, and what meets it. Each row calls for a pattern; lighter parts that meet the same are named
 * beside it, and money chooses between them. The order is that of dominance: the harder a need is to make good later,
 * the earlier its pattern leads.
 */
export const AXIS_RULES: AxisRule[] = [
  {
    id: 'cells',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Cells for groups of customers',
    need: 'groups of customers isolated from each other',
    strength: 'hard',
    when: [
      {
        all: [isolated, tenants],
        because: 'tenants that must not affect each other need stacks that share nothing.',
      },
      {
        all: [isolated, large],
        because: 'a failure must stay contained at a load where it would reach very many users.',
      },
      {
        all: [isolated, medium, severalTeams],
        because:
          'a failure must stay contained at a load that one stack makes everybody share, and there are teams to ' +
          'run several stacks.',
      },
      { all: [ofCustomers, severalTeams], because: 'groups of customers must not share a failure.' },
    ],
    unless: [
      {
        all: [oneTeam],
        because: 'a router, moving tenants and rolling out cell by cell need more people than one team has.',
      },
      ...isolatesOther,
    ],
    rule:
      'Groups of customers must be isolated: isolation is needed, and there are many tenants, 100K requests/s or ' +
      'more, or 10K requests/s or more with at least two teams. Not with one team.',
    reason:
      'Only stacks that share nothing keep a failure from spreading; they cost a router and a copy of ' +
      'everything, which pays when many would be hit. Moving users into cells later means moving every one of ' +
      'them.',
  },
  {
    id: 'residency',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Cells for data that stays in its jurisdiction',
    need: 'data kept in each jurisdiction',
    strength: 'hard',
    when: [
      {
        all: [severalJurisdictions],
        because: 'each jurisdiction needs a whole stack of its own, with a small control part for what is global.',
      },
    ],
    unless: [
      { all: [oneTeam], because: 'one team can run a database in each jurisdiction, but not a fleet of cells.' },
    ],
    rule: 'Data must stay in two jurisdictions or more. Not with one team.',
    reason: 'Published cells were built for residency more often than for failures: a region holds a whole copy.',
  },
  {
    id: 'history-replayed',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'Event Sourcing where past events are used again',
    need: 'history rebuilt from events',
    strength: 'hard',
    when: [
      { all: [replayed], because: 'what happened must be read again by rules and consumers that do not exist yet.' },
      { all: [rebuilt], because: 'past states are rebuilt from events.' },
    ],
    unless: [{ all: [smallPart], because: 'only a small part needs history, so it is a part of the system.' }],
    rule: 'Past events are replayed, or past states rebuilt from them, in half of the system or more.',
    reason: 'Current state can be derived from events, but events cannot be derived from current state.',
  },
  {
    id: 'history',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'Event Sourcing where history is a requirement',
    need: 'history kept, proven and rebuilt',
    strength: 'hard',
    when: [
      {
        all: [{ answer: 'auditCritical', is: true }],
        because:
          'history is a requirement in itself, and until it is said what satisfies those who ask for it, past states ' +
          'must be rebuilt.',
      },
    ],
    unless: [
      { all: [{ answer: 'replayNeeded', is: false }], because: 'past events are not used again, so a log is enough.' },
      { all: [{ answer: 'historyUse', is: 'changes' }], because: 'a log of changes satisfies those who ask.' },
      { all: [{ answer: 'historyUse', is: 'versions' }], because: 'dated versions satisfy those who ask.' },
      { all: [smallPart], because: 'only a small part needs history, and a log of its changes is the least.' },
    ],
    rule:
      'The history of every change is a requirement, and nobody has said yet that a log of changes or dated versions ' +
      'would do.',
    reason:
      'History that was not recorded cannot be added later, so the stricter reading holds until the question of what ' +
      'satisfies those who ask for it is answered.',
  },
  {
    id: 'near-users',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'Edge where distance is the problem',
    need: 'an answer within 50 ms on several continents',
    strength: 'hard',
    when: [
      {
        all: [farUsers, { answer: 'latencyTargetMs', atMost: edgeWithinMs.value }],
        because: 'one round trip across an ocean takes longer, so the answer has to come from near the user.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'centralState', is: true }],
        because: 'each request would travel on from the edge to the one place that holds the data.',
      },
      { all: [strong], because: 'a read that must see the last write has to ask the place that took it.' },
    ],
    rule:
      'Users are on several continents and must be answered within 50 ms; not where each request needs one central ' +
      'database or every read the last write.',
    reason: 'Nothing but nearness shortens distance, and no nearness helps a request that must travel on to the data.',
  },
  {
    id: 'offline',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'Edge where work goes on without a connection',
    need: 'work that goes on offline',
    strength: 'hard',
    when: [{ all: [{ answer: 'worksOffline', is: true }], because: 'the work has to go on where the users are.' }],
    unless: [],
    rule: 'It must work offline, whatever else is answered; what is central is synchronised.',
    reason: 'Without a connection only what runs on the spot runs at all.',
  },
  {
    id: 'egress',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'Edge where egress dominates the bill',
    need: 'data served near the users',
    strength: 'hard',
    when: [{ all: [{ answer: 'egressDominates', is: true }], because: 'the bytes have to stay near the users.' }],
    unless: [
      {
        all: [{ answer: 'centralState', is: true }],
        because: 'each request would travel on from the edge to the one place that holds the data.',
      },
    ],
    rule: 'Egress is more than half of the bill.',
    reason: 'What is sent from nearby costs a fraction of what crosses the world each time.',
  },
  {
    id: 'divided-load',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Cells for a load beyond a single system',
    need: 'a load divided over several systems',
    strength: 'hard',
    when: [
      { all: [beyondOne], because: 'such a load has to be divided; a cell is a share of it with everything it needs.' },
    ],
    unless: [],
    rule: 'Above 1M requests/s, whatever else is answered.',
    reason:
      'The decision tree names a combination there. Dividing the load into equal, whole shares is the part that ' +
      'every such combination needs.',
  },
  {
    id: 'other-queries',
    axis: 'data',
    calls: 'cqrs',
    name: 'CQRS where queries need another model',
    need: 'read models of another shape',
    strength: 'hard',
    when: [{ all: [{ answer: 'otherQueryModels', is: true }], because: 'reads need another shape than writes.' }],
    unless: [
      {
        all: [{ answer: 'peakQps', below: indexUpToQps.value }],
        because: 'at such a load an index or a view inside the database serves the queries.',
      },
    ],
    rule: 'Queries need another model than the one written, at 20 requests/s or more.',
    reason:
      'Two models have to be kept in step; that pays when one of them would hold the other back. A read model ' +
      'can be added later, beside what is there.',
  },
  {
    id: 'independent-releases',
    axis: 'decomposition',
    calls: 'microservices',
    name: 'Microservices for teams that release on their own',
    need: 'teams that release on their own',
    strength: 'hard',
    when: [
      { all: [severalTeams, ownReleases], because: 'in one deployable they would wait for each other.' },
      { all: [ownReleases], because: 'in one deployable they would wait for each other.' },
    ],
    unless: [
      { all: [oneTeam], because: 'there is no other team to be independent of.' },
      {
        all: [{ answer: 'partOfSystem', is: true }],
        because: 'services around a part are its context; the part itself is one of them.',
      },
    ],
    rule: 'Teams must release on their own; never with one team, and not inside a part of a system.',
    reason:
      'A service boundary is a team boundary. Without two teams that need to move independently, only its cost ' +
      'is left.',
  },
  {
    id: 'history-joins',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'Event Sourcing in the part that needs it',
    need: 'history rebuilt from events in a part',
    strength: 'hard',
    when: [
      { all: [replayed, smallPart], because: 'the part whose past events are used again keeps them.' },
      { all: [rebuilt, smallPart], because: 'the part whose past states are rebuilt keeps its events.' },
    ],
    unless: [],
    rule: 'Past events are used again in less than half of the system: the pattern joins, it does not lead.',
    reason: 'Events are kept where they are needed; everywhere else they are overhead.',
  },
  {
    id: 'history-kept',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'A record of every change',
    need: 'a record of every change',
    strength: 'hard',
    alsoMetBy: ['audit-table', 'temporal-tables'],
    when: [
      { all: [{ answer: 'auditCritical', is: true }], because: 'every change must be kept and proven.' },
      { all: [{ answer: 'historyUse', is: 'changes' }], because: 'a log of who changed what is asked for.' },
    ],
    unless: [],
    rule: 'Change history is required: an audit table, temporal tables or Event Sourcing keeps it.',
    reason: 'A log of changes beside the current records satisfies most who ask for history, at a small price.',
  },
  {
    id: 'history-dated',
    axis: 'data',
    calls: 'event-sourcing',
    name: 'Dated versions of each record',
    need: 'dated versions of each record',
    strength: 'hard',
    alsoMetBy: ['temporal-tables'],
    when: [
      { all: [{ answer: 'historyUse', is: 'versions' }], because: 'each record must be seen as it was on a date.' },
    ],
    unless: [],
    rule: 'Dated versions of each record are asked for: temporal tables or Event Sourcing.',
    reason: 'A database that keeps versions answers "as of" without events.',
  },
  {
    id: 'tenants-apart',
    axis: 'decomposition',
    calls: 'cell-based',
    name: 'Tenants kept apart by one team',
    need: 'tenants kept apart',
    strength: 'hard',
    alsoMetBy: ['database-per-tenant'],
    when: [
      {
        all: [isolated, tenants, oneTeam],
        because: 'one team keeps tenants apart by a database, a queue and limits for each, in one deployable.',
      },
      { all: [ofCustomers, oneTeam], because: 'one team keeps customers apart by a database and limits for each.' },
      { all: [{ answer: 'isolationOf', is: 'data' }], because: 'data of each tenant is kept in a store of its own.' },
      { all: [severalJurisdictions, oneTeam], because: 'a database in each jurisdiction keeps its data there.' },
    ],
    unless: [],
    rule:
      'One team has tenants to keep apart, or only their data must be: a database for each, and cells as a later ' +
      'step.',
    reason: 'A database, a queue and limits per tenant isolate most of what one tenant can do to another.',
  },
  {
    id: 'queries-by-index',
    axis: 'data',
    calls: 'cqrs',
    name: 'An index where few queries need another shape',
    need: 'queries of another shape',
    strength: 'hard',
    alsoMetBy: ['search-index'],
    when: [
      {
        all: [
          { answer: 'otherQueryModels', is: true },
          { answer: 'peakQps', below: indexUpToQps.value },
        ],
        because: 'queries of another shape are answered by an index or a view.',
      },
    ],
    unless: [],
    rule: 'Queries need another model at less than 20 requests/s: a search index or a view in the database.',
    reason: 'At such a load nothing holds the write side back, so a second model has nothing to relieve.',
  },
  {
    id: 'no-operators',
    axis: 'runtime',
    calls: 'serverless',
    name: 'Serverless where nobody operates servers',
    need: 'no servers to operate',
    strength: 'hard',
    when: [
      {
        all: [{ answer: 'operatesServers', is: false }],
        because: 'servers that nobody looks after are the risk; functions leave them to the vendor.',
      },
    ],
    unless: [],
    rule: 'Nobody is there to operate servers.',
    reason: 'Patches, certificates, capacity and the alarm at night need somebody; a vendor can be that somebody.',
  },
  {
    id: 'many-teams',
    axis: 'decomposition',
    calls: 'microservices',
    name: 'Borders between many teams',
    need: 'borders between many teams',
    strength: 'preference',
    alsoMetBy: ['modular-borders'],
    when: [{ all: [manyTeams], because: 'so many teams in one code base need borders that are enforced.' }],
    unless: [],
    rule: 'More than five teams own the system: services, or one deployable with enforced module borders.',
    reason:
      'Coordination grows with the teams; enforced borders win back most of it, services more, at the price of ' +
      'running them.',
  },
  {
    id: 'read-volume',
    axis: 'data',
    calls: 'cqrs',
    name: 'Relief where reads dominate',
    need: 'reads carried apart from writes',
    strength: 'preference',
    alsoMetBy: ['read-replicas', 'cache', 'edge-cache', 'edge-computing', 'cell-based'],
    when: [
      {
        all: [{ answer: 'highReadVolume', is: true }, medium],
        because: 'reading decides the size of the system; replicas or a cache carry it first.',
      },
    ],
    unless: [],
    rule: 'More than ten reads meet each write at 10K requests/s or more: replicas, a cache, or read models.',
    reason: 'Fifteen replicas lie 10 to 100 ms behind; volume alone seldom needs a second model.',
  },
  {
    id: 'same-for-all',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'A CDN for what is the same for everybody',
    need: 'content served near far users',
    strength: 'hard',
    alsoMetBy: ['edge-cache'],
    when: [
      {
        all: [farUsers, { answer: 'sameForAll', is: true }],
        because: 'what is the same for everybody can be served from near each user.',
      },
    ],
    unless: [],
    rule: 'Users are on several continents and most of what they read is the same for everybody.',
    reason: 'A cache near the users pays whatever the milliseconds, because nothing has to be kept in step.',
  },
  {
    id: 'cached-reads',
    axis: 'runtime',
    calls: 'edge-computing',
    name: 'A CDN where nearly everything is read',
    need: 'reads answered near far users',
    strength: 'hard',
    alsoMetBy: ['edge-cache'],
    when: [
      {
        all: [farUsers, { answer: 'readWriteRatio', atLeast: DECISION_THRESHOLDS.readsAlmostOnly.value }, eventual],
        because: 'far users read nearly everything and write next to nothing, so a CDN can answer most of it.',
      },
    ],
    unless: [{ all: [{ answer: 'sameForAll', is: false }], because: 'what is read differs from user to user.' }],
    rule: 'Users on several continents read a hundred times more than they write, and stale reads are accepted.',
    reason: 'What is hardly ever written is mostly the same for everybody; ask whether it is.',
  },
  {
    id: 'functions',
    axis: 'runtime',
    calls: 'serverless',
    name: 'Serverless where servers would stand idle',
    need: 'nothing paid for while idle',
    strength: 'rule-of-thumb',
    when: [
      {
        all: [{ answer: 'loadShape', is: 'spiky' }],
        because: 'capacity for the bursts would stand idle between them.',
      },
      { all: [{ answer: 'lowBaseline', is: true }], because: 'servers would be idle most of the time.' },
      { all: [{ answer: 'runsLess', is: true }], because: 'the wish is to run as little as possible.' },
    ],
    unless: [
      {
        all: [strong],
        because:
          'transactions and pooled connections are simplest beside an existing relational application; the data ' +
          'store guarantees consistency, not the function.',
      },
      {
        all: [manyTeams, ownReleases],
        because: 'services of so many teams run on a platform that somebody operates, and idle capacity is shared.',
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
      'The load is spiky, the baseline low, or the wish is to run less; not with strong consistency, services of ' +
      'more than five teams on a platform, 50K requests/s or more, utilisation above 50%, or large payloads between ' +
      'steps.',
    reason: 'Paying by use pays as long as there is idle time to save. It is the easiest of all to leave again.',
  },
  {
    id: 'beyond-one-deployable',
    axis: 'data',
    calls: 'cqrs',
    name: 'Read models beyond one deployable',
    need: 'reads carried apart beyond 10,000 requests/s',
    strength: 'rule-of-thumb',
    alsoMetBy: ['microservices', 'cell-based', 'edge-computing'],
    when: [
      {
        all: [medium],
        because: 'the stated limit of one deployable is reached, and read models relieve it first.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'loadShape', is: 'spiky' }, eventual],
        because: 'functions scale with the bursts.',
      },
      { all: [{ answer: 'lowBaseline', is: true }, eventual], because: 'functions scale with the load.' },
      { all: [{ answer: 'operatesServers', is: false }], because: 'the vendor of functions scales them.' },
    ],
    rule: 'From 10K requests/s on, unless functions carry a spiky load with eventual consistency.',
    reason: 'The decision tree names CQRS and Microservices from 10K requests/s on; without team borders it is CQRS.',
  },
  {
    id: 'stream-with-batch',
    axis: 'stream',
    calls: 'lambda-architecture',
    need: 'a derived stream recomputed in batches',
    strength: 'hard',
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
    need: 'data derived from a stream',
    strength: 'hard',
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
