import type { Evidence } from '../schemas/provenance'

/**
 * Every number a visitor can set: its bounds, its default and where that default comes from.
 * One table feeds the zod schema, the sliders, the link and the method page.
 * Plain data on purpose: pages with sliders read it without shipping zod.
 */
export type NumberField = {
  /** Name in the link. Never reuse one for another meaning. */
  key: string
  label: string
  /** Unit as shown after the figure; `%` fields hold a share (0.9 is shown as 90). */
  unit: string
  help: string
  default: number
  min: number
  max: number
  /** Smallest change by arrow key, in stored units. On a log scale, the smallest rounding. */
  step: number
  scale: 'linear' | 'log'
  evidence: Evidence
}

const assumed = (note: string): Evidence => ({ provenance: 'assumed', source: 'Loadbearing', asOf: '2026-11', note })
const source = (where: string, note?: string): Evidence => ({
  provenance: 'source',
  source: `System patterns, ${where}`,
  asOf: '2026-11',
  ...(note && { note }),
})

/** Answers that are numbers: unknown until given; the default is what the calculator prices meanwhile. */
export const ANSWER_FIELDS = {
  peakQps: {
    key: 'qps',
    label: 'Peak load',
    unit: 'requests/s',
    help: 'Requests per second in your busiest minute, reads and writes together.',
    default: 100,
    min: 0.1,
    max: 10_000_000,
    step: 0.1,
    scale: 'log',
    evidence: assumed('A small production system; replace it with your own figure first'),
  },
  teams: {
    key: 'teams',
    label: 'Teams',
    unit: 'teams',
    help: 'Teams that own and deploy this system, not all teams of the company.',
    default: 1,
    min: 1,
    max: 100,
    step: 1,
    scale: 'linear',
    evidence: assumed('One team owns a new system until said otherwise'),
  },
} as const satisfies Record<string, NumberField>

/**
 * Answers that are numbers and are priced nowhere: only the advice reads them. The default is where a figure of one's
 * own starts.
 */
export const ADVICE_FIELDS = {
  readWriteRatio: {
    key: 'ratio',
    label: 'Reads for each write',
    unit: 'reads/write',
    help:
      'Requests that only look something up, for each one that changes something. It comes before a yes or no to ' +
      '"more than ten".',
    default: 9,
    min: 0,
    max: 10_000_000,
    step: 0.1,
    scale: 'log',
    evidence: assumed('Nine reads in ten requests, as in the workload'),
  },
  latencyTargetMs: {
    key: 'latency',
    label: 'Answer wanted within',
    unit: 'ms',
    help:
      "Time from the user's click to the first byte of the answer that most users must see, the way through the " +
      'network included.',
    default: 200,
    min: 1,
    max: 60_000,
    step: 1,
    scale: 'log',
    evidence: assumed('Felt as immediate by most people'),
  },
  auditedPercent: {
    key: 'audited',
    label: 'Part that is audited',
    unit: 'parts per hundred',
    help:
      'How much of the system has a history that is required. Beyond it, event sourcing is paid for and not asked ' +
      'for.',
    default: 100,
    min: 0,
    max: 100,
    step: 5,
    scale: 'linear',
    evidence: assumed('The whole system, until somebody says which part'),
  },
} as const satisfies Record<string, NumberField>

export const WORKLOAD_FIELDS = {
  averageToPeak: {
    key: 'avg',
    label: 'Average to peak',
    unit: '%',
    help: 'Average load as a share of the peak. A shop open by day sits near 30%, a machine-to-machine feed near 90%.',
    default: 0.33,
    min: 0.01,
    max: 1,
    step: 0.01,
    scale: 'linear',
    evidence: assumed('Peak three times the average'),
  },
  readShare: {
    key: 'reads',
    label: 'Read share',
    unit: '%',
    help: 'Share of requests that only read. 10 reads to 1 write is about 91%.',
    default: 0.9,
    min: 0,
    max: 1,
    step: 0.001,
    scale: 'linear',
    evidence: assumed('One write in ten requests'),
  },
  dataGb: {
    key: 'data',
    label: 'Stored data',
    unit: 'GB',
    help: 'Live data that the system keeps, without backups or copies.',
    default: 100,
    min: 0,
    max: 10_000_000,
    step: 1,
    scale: 'log',
    evidence: assumed('Fits one database server'),
  },
  users: {
    key: 'users',
    label: 'Users',
    unit: 'users',
    help: 'Registered users. They decide how many cells there are.',
    default: 100_000,
    min: 0,
    max: 1_000_000_000,
    step: 1,
    scale: 'log',
    evidence: assumed('One cell of the source at its upper size'),
  },
  services: {
    key: 'services',
    label: 'Services',
    unit: 'services',
    help: 'Services you would run if you chose microservices.',
    default: 10,
    min: 1,
    max: 1000,
    step: 1,
    scale: 'log',
    evidence: source('comparison table', 'Lower end of "Services: 10-100"'),
  },
  callsPerRequest: {
    key: 'calls',
    label: 'Calls between services',
    unit: 'calls/request',
    help: 'Service-to-service calls that one request from outside sets off.',
    default: 3,
    min: 0,
    max: 50,
    step: 0.5,
    scale: 'linear',
    evidence: assumed('A gateway call that fans out once or twice'),
  },
  readModels: {
    key: 'models',
    label: 'Read models',
    unit: 'models',
    help: 'Projections kept for queries: a cache, a search index, a report table.',
    default: 3,
    min: 0,
    max: 100,
    step: 1,
    scale: 'linear',
    evidence: source('CQRS, read side', 'The source lists three stores: Redis, Elasticsearch, Cassandra'),
  },
  eventsPerWrite: {
    key: 'events',
    label: 'Events per write',
    unit: 'events/write',
    help: 'Events that one write puts on the stream.',
    default: 1,
    min: 0,
    max: 50,
    step: 0.5,
    scale: 'linear',
    evidence: assumed('One state change, one event'),
  },
  aggregatesPerUser: {
    key: 'aggregates',
    label: 'Aggregates per user',
    unit: 'aggregates/user',
    help: 'Things with a history of their own (an order, an account) for each user: each is snapshotted.',
    default: 1,
    min: 0,
    max: 1000,
    step: 0.1,
    scale: 'linear',
    evidence: assumed('One account per user'),
  },
  functionMs: {
    key: 'ms',
    label: 'Time per request',
    unit: 'ms',
    help: 'How long a function runs for one request, waiting included.',
    default: 100,
    min: 1,
    max: 900_000,
    step: 1,
    scale: 'log',
    evidence: assumed('A short API call; the source stops functions at 15 minutes'),
  },
  functionMemoryMb: {
    key: 'memory',
    label: 'Function memory',
    unit: 'MB',
    help: 'Memory given to each function.',
    default: 512,
    min: 128,
    max: 10_240,
    step: 64,
    scale: 'log',
    evidence: assumed('A common size for a web function'),
  },
  regions: {
    key: 'regions',
    label: 'Regions',
    unit: 'regions',
    help: 'Regions of the world that hold a copy of the system.',
    default: 1,
    min: 1,
    max: 30,
    step: 1,
    scale: 'linear',
    evidence: assumed('One region until users or rules ask for more'),
  },
  usersPerCell: {
    key: 'cell',
    label: 'Users per cell',
    unit: 'users/cell',
    help: 'How many users one cell serves. The source sizes cells at 10,000 to 100,000 users.',
    default: 100_000,
    min: 1000,
    max: 1_000_000,
    step: 1000,
    scale: 'log',
    evidence: source('comparison table', 'Upper end: "100K users/cell"'),
  },
} as const satisfies Record<string, NumberField>

export const PEOPLE_FIELDS = {
  engineers: {
    key: 'engineers',
    label: 'Engineers',
    unit: 'engineers',
    help: 'People who build and run this system.',
    default: 8,
    min: 1,
    max: 5000,
    step: 1,
    scale: 'log',
    evidence: assumed('One team that can carry its own on-call rotation'),
  },
  loadedCost: {
    key: 'salary',
    label: 'Loaded cost',
    unit: 'USD/year',
    help: 'What one engineer costs in a year: salary, taxes, benefits, desk.',
    default: 180_000,
    min: 0,
    max: 1_000_000,
    step: 1000,
    scale: 'linear',
    evidence: assumed('Put your own figure here; it moves the result more than any price'),
  },
  developmentShare: {
    key: 'dev',
    label: 'Time on development',
    unit: '%',
    help: "Share of the engineers' time spent building features. The overhead percentages act on this part alone.",
    default: 0.7,
    min: 0,
    max: 1,
    step: 0.05,
    scale: 'linear',
    evidence: assumed('The rest is operation, support and meetings'),
  },
  learningLoss: {
    key: 'ramp',
    label: 'Slowdown at the start',
    unit: '%',
    help:
      'How much slower development is on day one with a new pattern. It falls in a straight line to zero at the ' +
      'end of the learning time.',
    default: 0.3,
    min: 0,
    max: 1,
    step: 0.05,
    scale: 'linear',
    evidence: assumed('The source gives learning times but not the loss meanwhile'),
  },
  patternShare: {
    key: 'share',
    label: 'Part that uses the pattern',
    unit: '%',
    help:
      'Share of the development work that is done in the part built with the pattern. Overhead and learning act on ' +
      'it alone.',
    default: 1,
    min: 0,
    max: 1,
    step: 0.05,
    scale: 'linear',
    evidence: assumed('The whole system, as the source reckons; lower it where the pattern is used in one part only'),
  },
} as const satisfies Record<string, NumberField>

export const MONEY_FIELDS = {
  horizonMonths: {
    key: 'horizon',
    label: 'Horizon',
    unit: 'months',
    help: 'How far ahead the cumulative cost looks.',
    default: 36,
    min: 3,
    max: 120,
    step: 3,
    scale: 'linear',
    evidence: assumed('Three years: the usual life of an architecture decision'),
  },
  growthPerYear: {
    key: 'growth',
    label: 'Growth of load',
    unit: '%',
    help: 'How much load, data and users grow in a year.',
    default: 0.2,
    min: -0.5,
    max: 5,
    step: 0.05,
    scale: 'linear',
    evidence: assumed('Modest growth; try 0% and 100%'),
  },
  discount: {
    key: 'discount',
    label: 'Discount',
    unit: '%',
    help: 'Taken off every infrastructure price: an agreement with the vendor, for instance.',
    default: 0,
    min: 0,
    max: 1,
    step: 0.01,
    scale: 'linear',
    evidence: assumed('List prices, as anybody pays them without an agreement'),
  },
  committedShare: {
    key: 'committed',
    label: 'Committed use',
    unit: '%',
    help: "Share of the machines' bill that is bought ahead for a year or more.",
    default: 0,
    min: 0,
    max: 1,
    step: 0.05,
    scale: 'linear',
    evidence: assumed('Nothing is committed to before a system has run'),
  },
  committedDiscount: {
    key: 'committeddiscount',
    label: 'Discount for committed use',
    unit: '%',
    help: 'What committing takes off the committed share.',
    default: 0.28,
    min: 0,
    max: 1,
    step: 0.01,
    scale: 'linear',
    evidence: assumed('About what vendors grant for one year without payment ahead; replace it with your own offer'),
  },
  exchangeRate: {
    key: 'fx',
    label: 'Exchange rate',
    unit: '¤ per USD',
    help: 'How much of your currency one US dollar is. Prices are typed in US dollars and shown in your currency.',
    default: 1,
    min: 0.0001,
    max: 1_000_000,
    step: 0.0001,
    scale: 'log',
    evidence: assumed('US dollars, in which the prices are published; no rate is fetched'),
  },
  hoursPerMonth: {
    key: 'hours',
    label: 'Hours in a month',
    unit: 'hours',
    help: "Hours that machines are billed for in a month. Vendors' own pages use 720, 730 or 744.",
    default: 730,
    min: 672,
    max: 744,
    step: 1,
    scale: 'linear',
    evidence: assumed("The average calendar month, 365 x 24 / 12; vendors' calculators use it too"),
  },
} as const satisfies Record<string, NumberField>
