import type { PricedKey } from '../answers/rows'
import type { Provenance } from '../schemas/provenance'
import type { Fields } from './field-evidence'
import type { FieldWords } from './number-field'

export type { FieldWords }

/**
 * The words of every number that a visitor can set beside the wizard, and who says its default. Apart from the bounds,
 * which every page with a link needs: these are sent with the controls that show them.
 */
export const FIELD_WORDS: Record<PricedKey | keyof Fields, FieldWords & { provenance: Provenance }> = {
  peakQps: {
    label: 'Peak load',
    help: 'Requests per second in the busiest minute, reads and writes together.',
    provenance: 'assumed',
  },
  teams: {
    label: 'Teams',
    help: 'Teams that own and deploy this system, not all teams of the company.',
    provenance: 'assumed',
  },
  averageToPeak: {
    label: 'Average/peak load ratio',
    help: 'Average load as a share of the peak: about 30% for a daytime shop, 90% for a machine-to-machine feed.',
    provenance: 'assumed',
  },
  readShare: {
    label: 'Read share',
    help: 'Share of requests that only read. 10 reads to 1 write is about 91%.',
    provenance: 'assumed',
  },
  dataGb: { label: 'Stored data', help: 'Live data, without backups and replicas.', provenance: 'assumed' },
  users: { label: 'Users', help: 'Registered users. They determine the number of cells.', provenance: 'assumed' },
  services: { label: 'Services', help: 'Number of services with microservices.', provenance: 'assumed' },
  callsPerRequest: {
    label: 'Calls between services',
    help: 'Service-to-service calls caused by one external request.',
    provenance: 'assumed',
  },
  readModels: {
    label: 'Read models',
    help: 'Projections maintained for queries: a cache, a search index, a reporting table.',
    provenance: 'source',
  },
  eventsPerWrite: {
    label: 'Events per write',
    help: 'Events that one write publishes to the stream.',
    provenance: 'assumed',
  },
  aggregatesPerUser: {
    label: 'Aggregates per user',
    help: 'Entities with their own event history (an order, an account) per user. Each is snapshotted.',
    provenance: 'assumed',
  },
  functionMs: {
    label: 'Function duration',
    help: 'How long a function runs for one request, including time spent waiting.',
    provenance: 'assumed',
  },
  functionMemoryMb: { label: 'Function memory', help: 'Memory allocated to each function.', provenance: 'assumed' },
  regions: { label: 'Regions', help: 'Regions in which the system is deployed.', provenance: 'assumed' },
  usersPerCell: {
    label: 'Users per cell',
    help: 'Users that one cell serves. The reference guide sizes cells at 10,000 to 100,000 users.',
    provenance: 'source',
  },
  engineers: { label: 'Engineers', help: 'People who build and run this system.', provenance: 'assumed' },
  loadedCost: {
    label: 'Fully loaded cost per engineer',
    help: 'Yearly cost of one engineer: salary, taxes, benefits, workplace.',
    provenance: 'assumed',
  },
  developmentShare: {
    label: 'Share of time on features',
    help: "Share of the engineers' time spent on building features. Overhead applies to this share only.",
    provenance: 'assumed',
  },
  learningLoss: {
    label: 'Initial productivity loss',
    help: 'Productivity lost on day one with a new pattern. It falls linearly to zero over the learning time.',
    provenance: 'assumed',
  },
  patternShare: {
    label: 'Share of system using the pattern',
    help: 'Share of the development work done in parts built with the pattern. Overhead and ramp-up apply to it only.',
    provenance: 'assumed',
  },
  horizonMonths: { label: 'Horizon', help: 'Period over which cumulative cost is counted.', provenance: 'assumed' },
  growthPerYear: { label: 'Growth per year', help: 'Yearly growth of load, data and users.', provenance: 'assumed' },
  discount: {
    label: 'Discount',
    help: 'Deducted from the whole infrastructure bill, for instance under an enterprise agreement.',
    provenance: 'assumed',
  },
  committedShare: {
    label: 'Reserved/Savings Plans commitment',
    help: 'Share of compute, database, cache, search and broker cost that is committed for a year or more.',
    provenance: 'assumed',
  },
  committedDiscount: { label: 'Commitment discount', help: 'Discount on the committed share.', provenance: 'assumed' },
  credits: {
    label: 'Credits',
    help: 'Promotional or migration credits. They pay bills and change no price: totals stay, cash falls.',
    provenance: 'assumed',
  },
  creditMonths: {
    label: 'Credits expire after',
    help: 'Counted from the first month of the horizon. What is left then is lost.',
    provenance: 'assumed',
  },
  exchangeRate: {
    label: 'Exchange rate',
    help: 'Units of your currency per US dollar. Prices are entered in US dollars and shown in your currency.',
    provenance: 'assumed',
  },
  hoursPerMonth: {
    label: 'Hours in a month',
    help: "Billed machine-hours per month. Vendors' own pages use 720, 730 or 744.",
    provenance: 'assumed',
  },
  writesPerVcpu: {
    label: 'Writes/s per vCPU',
    help: 'Writes per second that one vCPU of a relational database sustains.',
    provenance: 'assumed',
  },
  readsPerVcpu: {
    label: 'Reads/s per vCPU',
    help: 'Reads per second that one vCPU of a relational database sustains.',
    provenance: 'assumed',
  },
  readsPerCacheNode: {
    label: 'Reads/s per cache node',
    help: 'Reads per second and cache node.',
    provenance: 'assumed',
  },
  queriesPerSearchNode: {
    label: 'Queries/s per search node',
    help: 'Queries per second and search node.',
    provenance: 'assumed',
  },
  utilization: {
    label: 'Target utilisation',
    help: 'Machine utilisation at peak load; the rest is headroom.',
    provenance: 'assumed',
  },
  cpuMs: {
    label: 'CPU time per request',
    help: 'CPU time per request in the application, excluding waiting.',
    provenance: 'assumed',
  },
  responseKb: { label: 'Response size', help: 'Bytes sent to the user for one request.', provenance: 'assumed' },
  itemKb: { label: 'Item and event size', help: 'Size of one stored item or one event.', provenance: 'assumed' },
  cacheHitRate: { label: 'Cache hit rate', help: 'Share of reads served by the cache.', provenance: 'assumed' },
  logKbPerRequest: {
    label: 'Log volume per request',
    help: 'Log text written for one request by one service.',
    provenance: 'assumed',
  },
  historyMonths: { label: 'History retention', help: 'How long events are kept.', provenance: 'assumed' },
  searchShare: {
    label: 'Share of search queries',
    help: 'Share of reads served by the search index.',
    provenance: 'assumed',
  },
  cachedShare: {
    label: 'Share of data cached',
    help: 'Share of the stored data held in cache memory. With large data, memory rather than load sizes the cache.',
    provenance: 'assumed',
  },
  ioPerWrite: {
    label: 'I/O requests per write',
    help: 'Billed I/O requests for one relational write: its log and its pages. Reads come from memory.',
    provenance: 'assumed',
  },
  streamDays: {
    label: 'Stream retention',
    help: 'How long events stay on the stream for consumers that fall behind. Older history is in object storage.',
    provenance: 'assumed',
  },
  requestsPerConnection: {
    label: 'Requests per connection',
    help: 'Requests per connection before it is closed. Load balancers also bill new connections.',
    provenance: 'assumed',
  },
  metricsPerPart: {
    label: 'Metrics per deployable unit',
    help: 'Custom metrics per service, cell or region.',
    provenance: 'assumed',
  },
  spareCells: {
    label: 'Spare cells',
    help: 'Empty cells to move users to, as a share of those in use. Rounded up.',
    provenance: 'assumed',
  },
}
