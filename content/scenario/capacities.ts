import type { NumberField } from './fields'

const assumed = (note: string) => ({ provenance: 'assumed' as const, source: 'Loadbearing', asOf: '2026-11', note })

/**
 * What one unit of a building block carries, and the habits of the traffic: all assumptions, all editable.
 * They size the list-price models; the framework card does not read them.
 */
export const CAPACITY_FIELDS = {
  writesPerVcpu: { key: 'cap.writes', label: 'Writes a database vCPU carries', unit: 'writes/s', help: 'Relational writes per second and vCPU.', default: 500, min: 10, max: 20_000, step: 10, scale: 'log', evidence: assumed('A mid-size instance with indexes and replication') },
  readsPerVcpu: { key: 'cap.reads', label: 'Reads a database vCPU carries', unit: 'reads/s', help: 'Relational reads per second and vCPU.', default: 2500, min: 50, max: 100_000, step: 50, scale: 'log', evidence: assumed('Indexed point reads from memory') },
  readsPerCacheNode: { key: 'cap.cache', label: 'Reads a cache node carries', unit: 'reads/s', help: 'Reads per second and cache node.', default: 50_000, min: 1000, max: 1_000_000, step: 1000, scale: 'log', evidence: assumed('A large node well below its limit') },
  queriesPerSearchNode: { key: 'cap.search', label: 'Queries a search node carries', unit: 'queries/s', help: 'Queries per second and search node.', default: 1500, min: 10, max: 100_000, step: 10, scale: 'log', evidence: assumed('Short queries on an index in memory') },
  utilization: { key: 'cap.load', label: 'Load kept on machines', unit: '%', help: 'How full machines run at the peak; the rest is reserve.', default: 0.6, min: 0.1, max: 1, step: 0.05, scale: 'linear', evidence: assumed('Room for the loss of a machine') },
  cpuMs: { key: 'cap.cpu', label: 'CPU time per request', unit: 'ms', help: 'Processor time one request takes in the application, waiting left out.', default: 5, min: 0.1, max: 10_000, step: 0.1, scale: 'log', evidence: assumed('An API call that mostly waits for a database') },
  responseKb: { key: 'cap.response', label: 'Response size', unit: 'KB', help: 'Bytes sent to the user for one request.', default: 10, min: 0, max: 100_000, step: 0.1, scale: 'log', evidence: assumed('A JSON answer, compressed') },
  itemKb: { key: 'cap.item', label: 'Item and event size', unit: 'KB', help: 'Size of one stored item or one event.', default: 1, min: 0.1, max: 400, step: 0.1, scale: 'log', evidence: assumed('A record with a few dozen fields') },
  cacheHitRate: { key: 'cap.hit', label: 'Cache hits', unit: '%', help: 'Share of reads that the cache answers.', default: 0.8, min: 0, max: 0.99, step: 0.01, scale: 'linear', evidence: assumed('A working set that fits the cache') },
  logKbPerRequest: { key: 'cap.logs', label: 'Log per request', unit: 'KB', help: 'Log text written for one request by one service.', default: 0.2, min: 0, max: 100, step: 0.1, scale: 'log', evidence: assumed('One line of access log') },
  historyMonths: { key: 'cap.history', label: 'History kept', unit: 'months', help: 'How long events are kept.', default: 12, min: 1, max: 120, step: 1, scale: 'linear', evidence: assumed('A year; audits may ask for more') },
  searchShare: { key: 'cap.searched', label: 'Reads that search', unit: '%', help: 'Share of reads answered by the search index.', default: 0.05, min: 0, max: 1, step: 0.01, scale: 'linear', evidence: assumed('Most reads know what they want') },
  cachedShare: { key: 'cap.cached', label: 'Data kept in the cache', unit: '%', help: 'Share of the stored data that the cache holds in memory. Large data buys cache nodes for their memory, not for their speed.', default: 0.04, min: 0, max: 1, step: 0.01, scale: 'linear', evidence: assumed('A fifth of the data gets most of the reads, and a fifth of that at any time') },
  ioPerWrite: { key: 'cap.io', label: 'Disk operations per write', unit: 'I/O requests', help: 'Billed I/O requests for one relational write: its log and its pages. Reads come from memory.', default: 2, min: 0, max: 100, step: 0.5, scale: 'linear', evidence: assumed('One for the log, one for the page') },
  streamDays: { key: 'cap.stream', label: 'Days a stream is kept', unit: 'days', help: 'How long events stay on the stream itself, for consumers that fell behind. Older history lies in object storage.', default: 7, min: 1, max: 90, step: 1, scale: 'linear', evidence: assumed('A week: time to find a broken consumer and read again') },
  requestsPerConnection: { key: 'cap.conn', label: 'Requests per connection', unit: 'requests', help: 'Requests that one connection carries before it is closed. Load balancers also bill new connections.', default: 10, min: 1, max: 10_000, step: 1, scale: 'log', evidence: assumed('Connections are kept open for a page view') },
  metricsPerPart: { key: 'cap.metrics', label: 'Metrics per deployable part', unit: 'metrics', help: 'Custom metrics watched for each service, cell or region.', default: 20, min: 0, max: 1000, step: 1, scale: 'log', evidence: assumed('Rate, errors, latency and a few of its own') },
  spareCells: { key: 'cap.spare', label: 'Spare cells', unit: '%', help: 'Cells kept empty, as a share of those in use, to move users to. Rounded up.', default: 0.1, min: 0, max: 1, step: 0.05, scale: 'linear', evidence: assumed('One spare cell for every ten begun') },
} as const satisfies Record<string, NumberField>
