import type { AlertRule } from '@/content/schemas/operations'
import { tripwireInWords, type Bound, type Tripwire } from '@/lib/tripwires'
import { seriesOf, type Series } from './series'
import { alertingOf } from './source-alerts'

export type Op = '>' | '>=' | '<' | '<='

/** One comparison, with a value on either side of it. */
export type Condition = { series: Series; op: Op; threshold: number; silentAt: number; firesAt: number }

/** One alert, whatever system it is written for: all conditions hold. */
export type Rule = {
  /** "ReviewPeakQpsAbove": a name that any system takes. */
  name: string
  severity: AlertRule['severity']
  /** A tripwire of the recommendation, or an alert that the reference guide has for every system. */
  from: Tripwire['source'] | 'reference-guide'
  summary: string
  conditions: [Condition, ...Condition[]]
}

/** Tripwires first, then the alerts of the reference guide. */
export const rulesOf = (tripwires: readonly Tripwire[], alerts: readonly AlertRule[]): Rule[] => [
  ...tripwires.map(reviewRule),
  ...alerts.map(sourceRule),
]

const reviewRule = (tripwire: Tripwire): Rule => ({
  name: camelCase(`review-${tripwire.id}`),
  severity: 'warning',
  from: tripwire.source,
  summary: tripwireInWords(tripwire),
  conditions: [conditionOf(tripwire), ...tripwire.with.map(conditionOf)],
})

function conditionOf({ input, unit, side, value, keepsAt, changesAt }: Bound): Condition {
  const isFirst = value === changesAt
  const op = side === 'above' ? (isFirst ? '>=' : '>') : isFirst ? '<=' : '<'
  return { series: seriesOf(input, unit), op, threshold: value, silentAt: keepsAt, firesAt: changesAt }
}

function sourceRule(alert: AlertRule): Rule {
  const { series, op, threshold, step } = alertingOf(alert)
  const firesAt = Number((op === '>' ? threshold + step : threshold - step).toPrecision(9))
  return {
    name: camelCase(`guide-${alert.id}`),
    severity: alert.severity,
    from: 'reference-guide',
    summary: `${alert.name}: ${alert.condition}`,
    conditions: [{ series, op, threshold, silentAt: threshold, firesAt }],
  }
}

const camelCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** Every series that rules read, each once. */
export const seriesIn = (rules: readonly Rule[]): Series[] => [
  ...new Map(rules.flatMap(({ conditions }) => conditions.map(({ series }) => [series.record, series]))).values(),
]

/** A rule as PromQL; `of` names a series, or spells it out where there are no recording rules. */
export const promqlOf = ({ conditions }: Rule, of: (series: Series) => string): string =>
  conditions.map(({ series, op, threshold }) => `${of(series)} ${op} ${threshold}`).join(' and ')
