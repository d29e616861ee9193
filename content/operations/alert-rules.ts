import type { AlertRule } from '../schemas/operations'

/** The reference guide's "Alerting Strategies": three rules for each severity, most urgent first. */
export const ALERT_RULES: AlertRule[] = [
  { id: 'data-loss', severity: 'critical', name: 'Data loss', condition: 'Any projection falling behind >1 hour' },
  { id: 'availability', severity: 'critical', name: 'Availability', condition: 'Service availability <99.9%' },
  { id: 'performance', severity: 'critical', name: 'Performance', condition: 'P99 latency >2x baseline' },
  { id: 'capacity', severity: 'warning', name: 'Capacity', condition: 'Resource utilization >80%' },
  { id: 'drift', severity: 'warning', name: 'Drift', condition: 'Configuration drift detected' },
  { id: 'cost', severity: 'warning', name: 'Cost', condition: 'Cost increase >20% month-over-month' },
  { id: 'deployments', severity: 'info', name: 'Deployments', condition: 'Successful/failed deployments' },
  { id: 'scaling', severity: 'info', name: 'Scaling', condition: 'Auto-scaling events' },
  { id: 'experiments', severity: 'info', name: 'Experiments', condition: 'A/B test results' },
]
