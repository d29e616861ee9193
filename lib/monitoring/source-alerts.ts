import type { AlertRule } from '@/content/schemas/operations'
import { REQUESTS, series, type Series } from './series'

/** When an alert of the reference guide fires. */
type Alerting = { series: Series; op: '>' | '<'; threshold: number; step: number }

const LATENCY = 'histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))'

/** The reference guide's alerts by id; it gives the conditions, the names of the series are ours. */
const ALERTING: Record<string, Alerting> = {
  'data-loss': {
    series: series(
      'projection_lag:max',
      'max(projection_lag_seconds)',
      'seconds',
      'projection_lag_seconds: a gauge for each projection',
    ),
    op: '>',
    threshold: 3600,
    step: 1,
  },
  availability: {
    series: series(
      'availability:ratio30m',
      'sum(rate(http_requests_total{code!~"5.."}[30m])) / sum(rate(http_requests_total[30m]))',
      'share from 0 to 1',
      REQUESTS,
    ),
    op: '<',
    threshold: 0.999,
    step: 0.0001,
  },
  performance: {
    series: series(
      'latency_p99:times_baseline',
      `${LATENCY} / avg_over_time(${LATENCY}[7d:1h])`,
      'times the average of seven days',
      'http_request_duration_seconds: a histogram',
    ),
    op: '>',
    threshold: 2,
    step: 0.01,
  },
  capacity: {
    series: series(
      'utilisation:max',
      'max(1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m])))',
      'share from 0 to 1',
      'node_cpu_seconds_total, of the node exporter',
    ),
    op: '>',
    threshold: 0.8,
    step: 0.01,
  },
  drift: {
    series: series(
      'config_drift:max',
      'max(config_drift_detected)',
      '1: detected',
      'config_drift_detected: 0 or 1, set by the job that compares configuration',
    ),
    op: '>',
    threshold: 0,
    step: 1,
  },
  cost: {
    series: {
      ...series(
        'cost:times_last_month',
        'sum(cloud_cost_usd_last_30d) / sum(cloud_cost_usd_last_30d offset 30d)',
        'times the month before',
        'cloud_cost_usd_last_30d: a gauge from the bill, kept for 31 days',
      ),
      isLong: true,
    },
    op: '>',
    threshold: 1.2,
    step: 0.01,
  },
  deployments: {
    series: series(
      'deployments:increase1h',
      'sum(increase(deployments_total[1h]))',
      'deployments in an hour',
      'deployments_total: a counter with the label result',
    ),
    op: '>',
    threshold: 0,
    step: 1,
  },
  scaling: {
    series: series(
      'scaling:changes15m',
      'sum(changes(kube_deployment_status_replicas[15m]))',
      'changes in 15 minutes',
      'kube_deployment_status_replicas, of kube-state-metrics',
    ),
    op: '>',
    threshold: 0,
    step: 1,
  },
  experiments: {
    series: series(
      'experiments_concluded:increase1h',
      'sum(increase(experiments_concluded_total[1h]))',
      'results in an hour',
      'experiments_concluded_total: a counter',
    ),
    op: '>',
    threshold: 0,
    step: 1,
  },
}

/** How an alert of the reference guide is measured; a rule without a measure is a mistake of ours. */
export function alertingOf({ id, name }: AlertRule): Alerting {
  const found = ALERTING[id]
  if (!found) throw new RangeError(`No series is known for the alert "${name}"`)
  return found
}
