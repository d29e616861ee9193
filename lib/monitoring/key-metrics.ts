import type { PatternId } from '@/content/pattern-ids'
import type { Series } from './series'

/** What the reference guide says to watch in a pattern, by its words, as an expression over names of ours. */
const EXPRESSIONS: Record<string, string> = {
  'Projection lag time': 'max(projection_lag_seconds)',
  'Read/write throughput ratio':
    'sum(rate(http_requests_total{method=~"GET|HEAD"}[5m])) / ' +
    'sum(rate(http_requests_total{method!~"GET|HEAD|OPTIONS"}[5m]))',
  'Event processing errors': 'sum(rate(event_processing_errors_total[5m]))',
  'Cache hit rates': 'sum(rate(cache_hits_total[5m])) / sum(rate(cache_requests_total[5m]))',
  'Event replay speed': 'sum(rate(events_replayed_total[5m]))',
  'Snapshot creation time': 'histogram_quantile(0.99, sum by (le) (rate(snapshot_duration_seconds_bucket[5m])))',
  'Storage growth rate': 'sum(deriv(event_store_size_bytes[1d]))',
  'Query performance': 'histogram_quantile(0.99, sum by (le) (rate(query_duration_seconds_bucket[5m])))',
  'Cold start frequency': 'sum(rate(function_cold_starts_total[5m])) / sum(rate(function_invocations_total[5m]))',
  'Function duration': 'histogram_quantile(0.99, sum by (le) (rate(function_duration_seconds_bucket[5m])))',
  'Cost per invocation': 'sum(function_cost_usd_last_1d) / sum(increase(function_invocations_total[1d]))',
  'Error rates': 'sum(rate(function_errors_total[5m])) / sum(rate(function_invocations_total[5m]))',
  'Service dependency map': 'count by (source, destination) (rate(service_calls_total[1h]) > 0)',
  'Inter-service latency':
    'histogram_quantile(0.99, sum by (le, source, destination) (rate(service_call_duration_seconds_bucket[5m])))',
  'Error rate by service':
    'sum by (service) (rate(http_requests_total{code=~"5.."}[5m])) / sum by (service) (rate(http_requests_total[5m]))',
  'Deployment frequency': 'sum(increase(deployments_total[7d]))',
  'Cell utilization': 'max by (cell) (cell_utilization_ratio)',
  'Cross-cell operations': 'sum(rate(cross_cell_operations_total[5m])) / sum(rate(http_requests_total[5m]))',
  'Cell health scores': 'min by (cell) (cell_health_score)',
  'Routing efficiency': 'sum(rate(cell_routing_hits_total[5m])) / sum(rate(cell_routing_total[5m]))',
}

/** Recording rules for the key metrics of patterns; one that is said in many words has no one figure. */
export const keyMetricsOf = (patterns: readonly { id: PatternId; metrics: readonly { text: string }[] }[]): Series[] =>
  patterns.flatMap(({ id, metrics }) =>
    metrics.flatMap(({ text }) => {
      const expr = EXPRESSIONS[text]
      if (expr === undefined) return []
      const word = `${id}_${text}`.toLowerCase().replace(/[^a-z0-9]+/g, '_')
      return [{ record: `loadbearing:${word}:key_metric`, expr, unit: text, expects: 'the names in the expression' }]
    }),
  )
