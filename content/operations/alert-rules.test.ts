import { describe, expect, test } from 'vitest'
import { alertRule } from '../schemas/operations'
import { ALERT_RULES } from './alert-rules'

describe.each(ALERT_RULES)('$severity: $name', (rule) => {
  test('matches the schema', () => {
    expect(alertRule.parse(rule)).toEqual(rule)
  })
})

test('the rules are the nine of the reference guide, most urgent first', () => {
  expect(ALERT_RULES.map(({ severity, id, condition }) => `${severity} ${id}: ${condition}`)).toEqual([
    'critical data-loss: Any projection falling behind >1 hour',
    'critical availability: Service availability <99.9%',
    'critical performance: P99 latency >2x baseline',
    'warning capacity: Resource utilization >80%',
    'warning drift: Configuration drift detected',
    'warning cost: Cost increase >20% month-over-month',
    'info deployments: Successful/failed deployments',
    'info scaling: Auto-scaling events',
    'info experiments: A/B test results',
  ])
})
