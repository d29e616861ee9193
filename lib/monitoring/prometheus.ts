import { promqlOf, seriesIn, type Condition, type Rule } from './rules'
import type { Series } from './series'

type Recording = { record: string; expr: string }
type Alerting = {
  alert: string
  expr: string
  for: string
  labels: { severity: string; from: string }
  annotations: { summary: string; recommendation: string; link: string }
}
type Group<Of> = { name: string; interval: string; rules: Of[] }

/** What every file says of the decision that it watches over. */
export type Watched = { name: string; link: string }

const PENDING_MINUTES = 15

const alertOf = (rule: Rule, { name, link }: Watched): Alerting => ({
  alert: rule.name,
  expr: promqlOf(rule, ({ record }) => record),
  for: `${PENDING_MINUTES}m`,
  labels: { severity: rule.severity, from: rule.from },
  annotations: { summary: rule.summary, recommendation: name, link },
})

/** A rule file: recording rules, whose expressions are to be edited, and alerts over them alone. */
export function prometheusRules(
  rules: readonly Rule[],
  keyMetrics: readonly Series[],
  watched: Watched,
): { groups: (Group<Recording> | Group<Alerting>)[] } {
  const alerting = (rule: Rule) => alertOf(rule, watched)
  const recording = ({ record, expr }: Series): Recording => ({ record, expr })
  const isGuide = ({ from }: Rule) => from === 'reference-guide'
  return {
    groups: [
      { name: 'loadbearing-series', interval: '1m', rules: seriesIn(rules).map(recording) },
      { name: 'loadbearing-key-metrics', interval: '1m', rules: keyMetrics.map(recording) },
      { name: 'loadbearing-review', interval: '1m', rules: rules.filter((one) => !isGuide(one)).map(alerting) },
      { name: 'loadbearing-reference-guide', interval: '1m', rules: rules.filter(isGuide).map(alerting) },
    ].filter((group) => group.rules.length > 0),
  }
}

/** Unit tests of promtool for a rule file: each rule is silent one step inside its border and fires one step beyond. */
export const promtoolTests = (rules: readonly Rule[], ruleFile: string, watched: Watched) => ({
  rule_files: [ruleFile],
  evaluation_interval: '1m',
  tests: rules.flatMap((rule) => {
    const { labels, annotations } = alertOf(rule, watched)
    const at = (values: { series: Series; value: number }[], fires: boolean) => ({
      name: `${rule.name} ${fires ? 'fires one step beyond' : 'is silent one step inside'}`,
      interval: '1m',
      // The first value is that of minute 0: the last is that of the minute in which the alert fires.
      input_series: values.map(({ series, value }) => ({
        series: series.record,
        values: `${value}x${PENDING_MINUTES}`,
      })),
      alert_rule_test: [
        {
          eval_time: `${PENDING_MINUTES}m`,
          alertname: rule.name,
          exp_alerts: fires ? [{ exp_labels: labels, exp_annotations: annotations }] : [],
        },
      ],
    })
    const beyond = ({ series, firesAt }: Condition) => ({ series, value: firesAt })
    const [{ series, silentAt }, ...others] = rule.conditions
    return [at([{ series, value: silentAt }, ...others.map(beyond)], false), at(rule.conditions.map(beyond), true)]
  }),
})
