import type { Evidence } from '../schemas/provenance'
import { assumed } from './assumed'
import type { CAPACITY_FIELDS } from './capacities'
import type { MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from './fields'

const guide = (where: string, note: string): Evidence => ({
  provenance: 'source',
  source: `Reference guide, ${where}`,
  asOf: '2026-11',
  note,
})

export type Fields = typeof WORKLOAD_FIELDS & typeof PEOPLE_FIELDS & typeof MONEY_FIELDS & typeof CAPACITY_FIELDS

/** Where the default of each number comes from that is no answer. A browser is sent them when somebody asks. */
export const FIELD_EVIDENCE: Record<keyof Fields, Evidence> = {
  averageToPeak: assumed('Peak three times the average'),
  readShare: assumed('One write in ten requests'),
  dataGb: assumed('Fits one database server'),
  users: assumed('One cell of the reference guide at its upper size'),
  services: assumed('One service for two engineers: Uber, LinkedIn and LEGO have 0.4 to 1.0 for each engineer'),
  callsPerRequest: assumed('A gateway call that fans out once or twice'),
  readModels: guide('CQRS, read side', 'The reference guide lists three stores: Redis, Elasticsearch, Cassandra'),
  eventsPerWrite: assumed('One state change, one event'),
  aggregatesPerUser: assumed('One account per user'),
  functionMs: assumed('A short API call; the reference guide limits functions to 15 minutes'),
  functionMemoryMb: assumed('A common size for a web function'),
  regions: assumed('One region until users or rules ask for more'),
  usersPerCell: guide('comparison table', 'Upper end: "100K users/cell"'),
  engineers: assumed('Seven engineers in a team, until said otherwise'),
  loadedCost: assumed(
    'US median wage of a developer, $133,080 a year (BLS), of which wages are 70.5% of the cost (ECEC)',
  ),
  developmentShare: assumed('The rest is operation, support and meetings'),
  learningLoss: assumed('The reference guide gives learning times, but no productivity loss'),
  patternShare: assumed('The whole system, as the reference guide assumes; lower it if only one part uses the pattern'),
  horizonMonths: assumed('Three years: the usual life of an architecture decision'),
  growthPerYear: assumed('Modest growth; try 0% and 100%'),
  discount: assumed('List prices without an agreement'),
  committedShare: assumed('No commitment before a system has run for a while'),
  committedDiscount: assumed(
    'About what vendors grant for one year without upfront payment; replace it with your own offer',
  ),
  credits: assumed('No credits until somebody has been granted some'),
  creditMonths: assumed('Credits usually expire after a year'),
  exchangeRate: assumed('US dollars, in which the prices are published; no rate is fetched'),
  hoursPerMonth: assumed("The average calendar month, 365 x 24 / 12; vendors' calculators use it too"),

  writesPerVcpu: assumed('A mid-size instance with indexes and replication'),
  readsPerVcpu: assumed('Indexed point reads from memory'),
  readsPerCacheNode: assumed('A large node well below its limit'),
  queriesPerSearchNode: assumed('Short queries on an index in memory'),
  utilization: assumed('Room for the loss of a machine'),
  cpuMs: assumed('An API call that mostly waits for a database'),
  responseKb: assumed('A JSON answer, compressed'),
  itemKb: assumed('A record with a few dozen fields'),
  cacheHitRate: assumed('A working set that fits the cache'),
  logKbPerRequest: assumed('One line of access log'),
  historyMonths: assumed('A year; audits may ask for more'),
  searchShare: assumed('Most reads know what they want'),
  cachedShare: assumed('A fifth of the data gets most of the reads, and a fifth of that at any time'),
  ioPerWrite: assumed('One for the log, one for the page'),
  streamDays: assumed('A week: time to find a broken consumer and read again'),
  requestsPerConnection: assumed('Connections are kept open for a page view'),
  metricsPerPart: assumed('Rate, errors, latency and a few of its own'),
  spareCells: assumed('One spare cell for every ten begun'),
}
