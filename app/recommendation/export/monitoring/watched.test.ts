import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parser } from '@prometheus-io/lezer-promql'
import { parse, parseAllDocuments } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ALERT_RULES, PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { encodeLink } from '@/lib/share'
import { isMonitoringFile, monitoringFor } from './watched'

/** The files of a worked example, which takes a moment, once. */
const FILES = new Map(
  ['booking-engine', 'audit-ledger'].map((id) => {
    const { scenario = {} } = PRESETS.find((one) => one.id === id) ?? {}
    return [id, monitoringFor(new URLSearchParams(encodeLink(scenarioWith(scenario))), 'https://example.org')]
  }),
)

function textOf(name: string, id: string): string {
  const files = FILES.get(id)
  if (!files || !isMonitoringFile(name)) throw new Error(`There is no file ${name} of ${id}`)
  return files(name).text
}

/** Where PromQL cannot be read; empty where all of it can. */
function errorsIn(promql: string): string[] {
  const errors: string[] = []
  parser.parse(promql).iterate({
    enter: ({ type, from }) => {
      if (type.isError) errors.push(`${promql.slice(0, from)}⚠${promql.slice(from)}`)
    },
  })
  return errors
}

const ruleFile = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(z.looseObject({ record: z.string().optional(), alert: z.string().optional(), expr: z.string() })),
    }),
  ),
})
const rulesIn = (id: string) => ruleFile.parse(parse(textOf('prometheus-rules.yml', id))).groups

test('the parser finds what is no PromQL', () => {
  expect(errorsIn('sum(rate(http_requests_total[5m]))')).toEqual([])
  expect(errorsIn('sum(rate(http_requests_total[5m])')).not.toEqual([])
  expect(errorsIn('a >> 3')).not.toEqual([])
})

describe.each([...FILES.keys()])('%s', (id) => {
  test('all PromQL can be read, and alerts read recorded series alone', () => {
    const rules = rulesIn(id).flatMap((group) => group.rules)
    expect(rules.flatMap(({ expr }) => errorsIn(expr))).toEqual([])
    const recorded = new Set(rules.flatMap(({ record }) => record ?? []))
    const read = rules.filter(({ alert }) => alert).flatMap(({ expr }) => expr.match(/loadbearing:[\w:]+/g) ?? [])
    expect(read.length).toBeGreaterThanOrEqual(ALERT_RULES.length)
    expect(read.filter((name) => !recorded.has(name))).toEqual([])
    const names = rules.flatMap(({ alert }) => alert ?? [])
    expect(new Set(names).size).toBe(names.length)
  })

  test('CloudWatch gets queries that can be read, and one metric that is compared', () => {
    const alarm = z.object({
      Type: z.literal('AWS::CloudWatch::Alarm'),
      Properties: z.strictObject({
        AlarmName: z.string().max(255),
        AlarmDescription: z.string().max(1024),
        EvaluationCriteria: z.strictObject({
          PromQLCriteria: z.strictObject({
            Query: z.string().max(10_000),
            PendingPeriod: z.int().min(0).max(86_400),
            RecoveryPeriod: z.int().min(0).max(86_400),
          }),
        }),
        EvaluationInterval: z.literal([10, 20, 30, 60]),
      }),
    })
    const file = z.looseObject({ Resources: z.record(z.string().regex(/^[A-Za-z0-9]+$/), alarm) })
    const { Resources } = file.parse(JSON.parse(textOf('cloudwatch-promql.json', id)))
    const queries = Object.values(Resources).map((one) => one.Properties.EvaluationCriteria.PromQLCriteria.Query)
    expect(queries.length).toBeGreaterThan(ALERT_RULES.length - 2)
    expect(queries.flatMap(errorsIn)).toEqual([])
    expect(queries.join()).not.toContain('loadbearing:')

    const metrics = z.looseObject({
      Resources: z.record(
        z.string(),
        z.object({
          Properties: z.object({
            Metrics: z.array(z.object({ Id: z.string().regex(/^[a-z]\w*$/), ReturnData: z.boolean() })),
            Threshold: z.number(),
          }),
        }),
      ),
    })
    for (const { Properties } of Object.values(
      metrics.parse(JSON.parse(textOf('cloudwatch-metrics.json', id))).Resources,
    ))
      expect(Properties.Metrics.filter(({ ReturnData }) => ReturnData)).toHaveLength(1)
  })

  test('OpenSLO has the fields of its version 1', () => {
    const name = z.string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/)
    const header = { apiVersion: z.literal('openslo/v1'), metadata: z.strictObject({ name, displayName: z.string() }) }
    const source = z.strictObject({ type: z.string(), spec: z.strictObject({ query: z.string() }) })
    const known = z.discriminatedUnion('kind', [
      z.strictObject({
        ...header,
        kind: z.literal('Service'),
        spec: z.strictObject({ description: z.string().max(1050) }),
      }),
      z.strictObject({
        ...header,
        kind: z.literal('SLO'),
        spec: z.strictObject({
          description: z.string().max(1050),
          service: name,
          indicator: z.strictObject({
            metadata: header.metadata,
            spec: z.strictObject({ thresholdMetric: z.strictObject({ metricSource: source }) }),
          }),
          timeWindow: z.tuple([
            z.strictObject({ duration: z.string().regex(/^[1-9]\d*[mhdwMQY]$/), isRolling: z.boolean() }),
          ]),
          budgetingMethod: z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']),
          objectives: z
            .array(
              z.strictObject({
                displayName: z.string(),
                op: z.enum(['lte', 'gte', 'lt', 'gt']),
                value: z.number(),
                target: z.number().min(0).lt(1),
                timeSliceTarget: z.number().gt(0).max(1),
                timeSliceWindow: z.string().regex(/^[1-9]\d*[mhdwMQY]$/),
              }),
            )
            .min(1),
        }),
      }),
    ])
    const documents = parseAllDocuments(textOf('openslo.yml', id)).map((one): unknown => one.toJS())
    const read = documents.map((one) => known.parse(one))
    expect(read.filter(({ kind }) => kind === 'Service')).toHaveLength(1)
    expect(new Set(read.map(({ metadata }) => metadata.name)).size).toBe(read.length)
    for (const one of read)
      if (one.kind === 'SLO')
        expect(errorsIn(one.spec.indicator.spec.thresholdMetric.metricSource.spec.query)).toEqual([])
  })
})

test('the unit tests cover every alert on both sides', () => {
  const tests = z.object({
    tests: z.array(
      z.object({ alert_rule_test: z.tuple([z.object({ alertname: z.string(), exp_alerts: z.array(z.unknown()) })]) }),
    ),
  })
  const cases = tests
    .parse(parse(textOf('prometheus-rules.test.yml', 'booking-engine')))
    .tests.map(({ alert_rule_test: [{ alertname, exp_alerts }] }) => `${alertname} ${exp_alerts.length}`)
  const alerts = rulesIn('booking-engine').flatMap(({ rules }) => rules.flatMap(({ alert }) => alert ?? []))
  expect(cases.toSorted()).toEqual(alerts.flatMap((alert) => [`${alert} 0`, `${alert} 1`]).toSorted())
})

const hasPromtool = spawnSync('promtool', ['--version']).status === 0

test.runIf(hasPromtool)(
  'promtool agrees that each is silent inside its border and fires beyond it',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'))
    try {
      for (const name of ['prometheus-rules.yml', 'prometheus-rules.test.yml'])
        writeFileSync(join(folder, name), textOf(name, 'booking-engine'))
      const run = (...args: string[]) => execFileSync('promtool', args, { cwd: folder, encoding: 'utf8' })
      expect(run('check', 'rules', 'prometheus-rules.yml')).toContain('SUCCESS')
      expect(run('test', 'rules', 'prometheus-rules.test.yml')).toContain('SUCCESS')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
