import { Document, isMap, isSeq } from 'yaml'
import { ALERT_RULES, PATTERNS } from '@/content'
import { isPatternId } from '@/content/pattern-ids'
import { failuresOf, allFutures } from '@/lib/analysis'
import {
  cloudWatchMetrics,
  cloudWatchPromql,
  keyMetricsOf,
  openSlo,
  prometheusRules,
  promtoolTests,
  rulesOf,
  seriesIn,
} from '@/lib/monitoring'
import { paths } from '@/lib/share'
import { tripwiresOf } from '@/lib/tripwires'
import { compiledFor } from '../../compiled-for'
import { reportFor } from '../../report-for'

const RULE_FILE = 'prometheus-rules.yml'

/** The tripwires of an address with those of its futures, which take a moment to work out. */
function watchedFor(query: URLSearchParams, origin: string) {
  const { report } = reportFor(query)
  const { scenario, recommendation, decider } = report
  const decision = decider.decide(scenario.situation)
  const compiled = compiledFor(scenario, decision, recommendation.candidates)
  const { model, seed, chosen, eligible, nameOf, money } = compiled
  const failures = failuresOf(allFutures(model, seed), chosen, eligible)
  const tripwires = tripwiresOf(report, { model, chosen, eligible, nameOf, failures, rough: money.rough })
  const watched = { name: recommendation.name, link: new URL(paths.recommendation(scenario), origin).href }
  const composed = recommendation.composition.filter(isPatternId).map((id) => PATTERNS[id])
  return {
    rules: rulesOf(tripwires, ALERT_RULES),
    keyMetrics: keyMetricsOf(composed),
    watched,
  }
}

type Watched = ReturnType<typeof watchedFor>

/** Rules as YAML, each recording rule under what it expects to be there. */
function rulesYaml({ rules, keyMetrics, watched }: Watched): string {
  const document = new Document(prometheusRules(rules, keyMetrics, watched))
  document.commentBefore = [
    ` When to review: ${watched.name}`,
    ` ${watched.link}`,
    ' The names of metrics are assumed. Edit the expressions of the recording rules; the alerts read those alone.',
    ' Figures that no system measures are gauges that people keep, as a text file of the node exporter:',
    '   loadbearing_stated{input="teams"} 4',
  ].join('\n')
  const expected = new Map([...seriesIn(rules), ...keyMetrics].map((one) => [one.record, one]))
  const groups = document.get('groups')
  for (const group of isSeq(groups) ? groups.items : []) {
    const recordings = isMap(group) ? group.get('rules') : null
    for (const rule of isSeq(recordings) ? recordings.items : []) {
      const series = isMap(rule) ? expected.get(String(rule.get('record'))) : undefined
      if (series && isMap(rule)) rule.commentBefore = ` ${series.unit}. Expects ${series.expects}`
    }
  }
  return document.toString({ lineWidth: 0 })
}

const yaml = (value: unknown): string => new Document(value).toString({ lineWidth: 0 })
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** By the name of its file. */
const FILES = {
  [RULE_FILE]: { type: 'application/yaml', text: rulesYaml },
  'prometheus-rules.test.yml': {
    type: 'application/yaml',
    text: ({ rules, watched }) => yaml(promtoolTests(rules, RULE_FILE, watched)),
  },
  'cloudwatch-promql.json': {
    type: 'application/json',
    text: ({ rules, watched }) => json(cloudWatchPromql(rules, watched)),
  },
  'cloudwatch-metrics.json': {
    type: 'application/json',
    text: ({ rules, watched }) => json(cloudWatchMetrics(rules, watched)),
  },
  'openslo.yml': {
    type: 'application/yaml',
    text: ({ rules, watched }) => openSlo(rules, watched).map(yaml).join('---\n'),
  },
} satisfies Record<string, { type: string; text: (of: Watched) => string }>

type MonitoringFile = keyof typeof FILES

export const isMonitoringFile = (name: string): name is MonitoringFile => Object.hasOwn(FILES, name)

/** The files for monitoring under one address, which are written from the same rules. */
export function monitoringFor(query: URLSearchParams, origin: string) {
  const watched = watchedFor(query, origin)
  return (name: MonitoringFile) => ({ type: FILES[name].type, text: FILES[name].text(watched) })
}
