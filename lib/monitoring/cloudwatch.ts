import { promqlOf, seriesIn, type Condition, type Op, type Rule } from './rules'
import type { Watched } from './prometheus'
import type { Series } from './series'

const SECONDS = 60
const PENDING_SECONDS = 900

/**
 * Alarms over PromQL as a CloudFormation template. CloudWatch has no recording rules, so each query spells its series
 * out; what reaches back further than seven days is left to Prometheus.
 */
export const cloudWatchPromql = (rules: readonly Rule[], watched: Watched) =>
  template(
    rules.filter(({ conditions }) => conditions.every(({ series }) => !series.isLong)),
    watched,
    (rule) => ({
      EvaluationCriteria: {
        PromQLCriteria: {
          Query: promqlOf(rule, ({ expr }) => `(${expr})`),
          PendingPeriod: PENDING_SECONDS,
          RecoveryPeriod: PENDING_SECONDS,
        },
      },
      EvaluationInterval: SECONDS,
    }),
  )

/** The same over metrics: those that AWS publishes, else metrics in `Loadbearing` by the name of the series. */
export const cloudWatchMetrics = (rules: readonly Rule[], watched: Watched) =>
  template(
    rules,
    watched,
    ({ conditions }) => {
      const [first] = conditions
      const parts = conditions.map(({ series }, index) => metricOf(series, index))
      const isOne = conditions.length === 1
      return {
        Metrics: [
          ...parts.map(({ stat }) => stat),
          {
            Id: 'watched',
            Expression: isOne ? (parts[0]?.expression ?? '') : `IF(${allHold(conditions, parts)}, 1, 0)`,
            Label: isOne ? first.series.unit : 'all conditions',
            ReturnData: true,
          },
        ],
        ComparisonOperator: isOne ? COMPARISONS[first.op] : COMPARISONS['>='],
        Threshold: isOne ? first.threshold : 1,
        EvaluationPeriods: PENDING_SECONDS / SECONDS,
        TreatMissingData: 'notBreaching',
      }
    },
    parametersFor(rules),
  )

const COMPARISONS: Record<Op, string> = {
  '>': 'GreaterThanThreshold',
  '>=': 'GreaterThanOrEqualToThreshold',
  '<': 'LessThanThreshold',
  '<=': 'LessThanOrEqualToThreshold',
}

const allHold = (conditions: readonly Condition[], parts: readonly { expression: string }[]): string =>
  conditions.map(({ op, threshold }, index) => `(${parts[index]?.expression ?? ''}) ${op} ${threshold}`).join(' AND ')

type Published = {
  namespace: string
  name: string
  stat: string
  dimension?: string
  /** What turns the metric into the unit of the series. */
  as: (id: string) => string
}

/** What AWS publishes of a series. A sum over a period becomes a rate by its length. */
const PUBLISHED: Record<string, Published> = {
  'loadbearing:requests:rate5m': {
    namespace: 'AWS/ApplicationELB',
    name: 'RequestCount',
    stat: 'Sum',
    dimension: 'LoadBalancer',
    as: (id) => `${id} / PERIOD(${id})`,
  },
  'loadbearing:functions_running:sum': {
    namespace: 'AWS/Lambda',
    name: 'ConcurrentExecutions',
    stat: 'Maximum',
    as: (id) => id,
  },
  'loadbearing:function_duration:p99': {
    namespace: 'AWS/Lambda',
    name: 'Duration',
    stat: 'p99',
    as: (id) => `${id} / 1000`,
  },
  'loadbearing:events:rate5m': {
    namespace: 'AWS/Kinesis',
    name: 'IncomingRecords',
    stat: 'Sum',
    dimension: 'StreamName',
    as: (id) => `${id} / PERIOD(${id})`,
  },
}

const publishedOf = ({ record }: Series): Published =>
  PUBLISHED[record] ?? { namespace: 'Loadbearing', name: record.replaceAll(':', '/'), stat: 'Maximum', as: (id) => id }

function metricOf(series: Series, index: number) {
  const { namespace, name, stat, dimension, as } = publishedOf(series)
  const id = `m${index + 1}`
  return {
    expression: as(id),
    stat: {
      Id: id,
      MetricStat: {
        Metric: {
          Namespace: namespace,
          MetricName: name,
          ...(dimension && { Dimensions: [{ Name: dimension, Value: { Ref: dimension } }] }),
        },
        Period: SECONDS,
        Stat: stat,
      },
      ReturnData: false,
    },
  }
}

const parametersFor = (rules: readonly Rule[]) =>
  Object.fromEntries(
    seriesIn(rules).flatMap((series) => {
      const { dimension, namespace } = publishedOf(series)
      return dimension ? [[dimension, { Type: 'String', Description: `The ${dimension} of ${namespace}` }]] : []
    }),
  )

function template(
  rules: readonly Rule[],
  { name, link }: Watched,
  properties: (rule: Rule) => Record<string, unknown>,
  parameters: Record<string, unknown> = {},
) {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Alarms for ${name}`.slice(0, 1024),
    ...(Object.keys(parameters).length > 0 && { Parameters: parameters }),
    Resources: Object.fromEntries(
      rules.map((rule) => [
        rule.name,
        {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: {
            AlarmName: rule.name,
            AlarmDescription: `${rule.summary} ${link}`.slice(0, MOST_DESCRIPTION),
            ...properties(rule),
          },
        },
      ]),
    ),
  }
}

const MOST_DESCRIPTION = 1024
