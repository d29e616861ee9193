import type { Rule } from './rules'
import type { Watched } from './prometheus'

const SERVICE = 'recommendation'

/**
 * OpenSLO v1: a service, the share of requests that succeed, and for each rule with one condition the share of time in
 * which it holds off. A condition of several figures has no objective in OpenSLO.
 */
export function openSlo(rules: readonly Rule[], { name, link }: Watched) {
  const service = {
    apiVersion: 'openslo/v1',
    kind: 'Service',
    metadata: { name: SERVICE, displayName: name },
    spec: { description: link.slice(0, MOST_DESCRIPTION) },
  }
  const isState = ({ severity, conditions }: Rule) => severity !== 'info' && conditions.length === 1
  return [service, ...rules.filter(isState).map(objectiveOf)]
}

/** What holds off a rule is the other side of its condition. */
const OPPOSITE = { '>': 'lte', '>=': 'lt', '<': 'gte', '<=': 'gt' } as const

function objectiveOf({ name, summary, conditions: [{ series, op, threshold }] }: Rule) {
  const id = name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`).slice(0, 63)
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: id, displayName: name },
    spec: {
      description: summary.slice(0, MOST_DESCRIPTION),
      service: SERVICE,
      indicator: {
        metadata: { name: `${id.slice(0, 59)}-sli`, displayName: series.unit },
        spec: { thresholdMetric: { metricSource: { type: 'Prometheus', spec: { query: series.expr } } } },
      },
      timeWindow: [{ duration: '4w', isRolling: true }],
      budgetingMethod: 'Timeslices',
      objectives: [
        {
          displayName: summary.slice(0, 100),
          op: OPPOSITE[op],
          value: threshold,
          target: 0.99,
          timeSliceTarget: 0.99,
          timeSliceWindow: '5m',
        },
      ],
    },
  }
}

const MOST_DESCRIPTION = 1050
