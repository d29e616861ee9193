import { promqlOf, seriesIn, type Rule } from './rules'
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

/** A rule file: recording rules, whose expressions are to be edited, and alerts over them alone. */
export function prometheusRules(
  rules: readonly Rule[],
  keyMetrics: readonly Series[],
  { name, link }: Watched,
): { groups: (Group<Recording> | Group<Alerting>)[] } {
  const alerting = (rule: Rule): Alerting => ({
    alert: rule.name,
    expr: promqlOf(rule, ({ record }) => record),
    for: `${PENDING_MINUTES}m`,
    labels: { severity: rule.severity, from: rule.from },
    annotations: { summary: rule.summary, recommendation: name, link },
  })
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
export function promtoolTests(rules: readonly Rule[], ruleFile: string, watched: Watched) {
  const alerts = prometheusRules(rules, [], watched).groups.flatMap((group) =>
    group.rules.flatMap((one) => ('alert' in one ? [one] : [])),
  )
  return {
    rule_files: [ruleFile],
    evaluation_interval: '1m',
    tests: rules.flatMap((rule) => {
      const alert = alerts.find((one) => one.alert === rule.name)
      if (!alert) return []
      const { labels, annotations } = alert
      const at = (values: number[], fires: boolean) => ({
        name: `${rule.name} ${fires ? 'fires one step beyond' : 'is silent one step inside'}`,
        interval: '1m',
        input_series: rule.conditions.map(({ series }, index) => ({
          series: series.record,
          values: `${values[index] ?? 0}x${2 * PENDING_MINUTES}`,
        })),
        alert_rule_test: [
          {
            eval_time: `${PENDING_MINUTES + 5}m`,
            alertname: rule.name,
            exp_alerts: fires ? [{ exp_labels: labels, exp_annotations: annotations }] : [],
          },
        ],
      })
      const beyond = rule.conditions.map(({ firesAt }) => firesAt)
      return [at([rule.conditions[0].silentAt, ...beyond.slice(1)], false), at(beyond, true)]
    }),
  }
}
