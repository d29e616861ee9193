import type { TripwireInput } from '@/lib/tripwires'

/** A series that rules read, and the metric that it is worked out from: the line to edit where names differ. */
export type Series = {
  /** Name of the recording rule, as Prometheus writes them: level, metric, operation. */
  record: string
  expr: string
  unit: string
  /** What the expression expects to be there. */
  expects: string
  /** Reaches further back than seven days, which few systems keep or let a query read. */
  isLong?: true
}

const series = (record: string, expr: string, unit: string, expects: string): Series => ({
  record: `loadbearing:${record}`,
  expr,
  unit,
  expects,
})

const REQUESTS = 'http_requests_total: a counter of requests with the labels method, code and service'
const WORKS = 'up: set by Prometheus for every target it scrapes'
const READS = 'sum(rate(http_requests_total{method=~"GET|HEAD"}[5m]))'
const WRITES = 'sum(rate(http_requests_total{method!~"GET|HEAD|OPTIONS"}[5m]))'
const ALL = 'sum(rate(http_requests_total[5m]))'
const USERS = 'app_users: a gauge of registered users, with the label cell where there are cells'

/** What can be measured of the figures that a decision rests on. */
const MEASURED: Partial<Record<TripwireInput, Series>> = {
  peakQps: series('requests:rate5m', ALL, 'requests/s', REQUESTS),
  readsPerSecond: series('reads:rate5m', READS, 'reads/s', REQUESTS),
  writesPerSecond: series('writes:rate5m', WRITES, 'writes/s', REQUESTS),
  readWriteRatio: series(
    'reads_per_write:ratio1d',
    'sum(increase(http_requests_total{method=~"GET|HEAD"}[1d])) / ' +
      'sum(increase(http_requests_total{method!~"GET|HEAD|OPTIONS"}[1d]))',
    'reads for each write',
    REQUESTS,
  ),
  readShare: series(
    'read_share:ratio1d',
    'sum(increase(http_requests_total{method=~"GET|HEAD"}[1d])) / sum(increase(http_requests_total[1d]))',
    'share from 0 to 1',
    REQUESTS,
  ),
  averageToPeak: series(
    'average_to_peak:ratio7d',
    `avg_over_time(${ALL}[7d:5m]) / max_over_time(${ALL}[7d:5m])`,
    'share from 0 to 1',
    REQUESTS,
  ),
  growthPerYear: {
    ...series(
      'requests_growth:ratio52w',
      'sum(rate(http_requests_total[7d])) / sum(rate(http_requests_total[7d] offset 52w)) - 1',
      'share of last year: 0.2 is +20%',
      `${REQUESTS}, kept for 53 weeks`,
    ),
    isLong: true,
  },
  outageHours: {
    ...series(
      'outage_hours:sum365d',
      '(1 - avg_over_time(max(up{job="app"})[365d:5m])) * 8760',
      'hours/year',
      `${WORKS}; the job is called app, and a year is kept`,
    ),
    isLong: true,
  },
  usefulUtilisation: series(
    'cpu_used:percent1d',
    '100 * (1 - avg(rate(node_cpu_seconds_total{mode="idle"}[1d])))',
    'percent',
    'node_cpu_seconds_total, of the node exporter',
  ),
  eventsPerSecond: series(
    'events:rate5m',
    'sum(rate(events_published_total[5m]))',
    'events/s',
    'events_published_total: a counter of events appended',
  ),
  requestsPerSecondPerService: series(
    'requests_of_busiest_service:rate5m',
    'max(sum by (service) (rate(http_requests_total[5m])))',
    'requests/s',
    REQUESTS,
  ),
  concurrentExecutions: series(
    'functions_running:sum',
    'sum(function_executions_in_progress)',
    'executions',
    'function_executions_in_progress: a gauge of executions that run',
  ),
  functionSeconds: series(
    'function_duration:p99',
    'histogram_quantile(0.99, sum by (le) (rate(function_duration_seconds_bucket[5m])))',
    'seconds',
    'function_duration_seconds: a histogram',
  ),
  services: series('services:count', 'count(count by (service) (up{service!=""}))', 'services', WORKS),
  users: series('users:sum', 'sum(app_users)', 'users', USERS),
  usersPerCell: series('users_per_cell:max', 'max(sum by (cell) (app_users{cell!=""}))', 'users', USERS),
  cells: series('cells:count', 'count(count by (cell) (up{cell!=""}))', 'cells', WORKS),
  regions: series('regions:count', 'count(count by (region) (up{region!=""}))', 'regions', WORKS),
}

/** The series of a figure. What no system measures is stated by people, as a gauge of its own. */
export function seriesOf(input: TripwireInput, unit: string): Series {
  const measured = MEASURED[input]
  if (measured) return measured
  const word = input.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[^a-z0-9_]/g, '_')
  return series(
    `${word}:stated`,
    `max(loadbearing_stated{input="${input}"})`,
    unit === '%' ? 'share from 0 to 1' : unit,
    `loadbearing_stated{input="${input}"}: a gauge that people keep, as a text file of the node exporter`,
  )
}

export { series, REQUESTS }
