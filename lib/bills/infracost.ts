import { listed } from '@/lib/format'
import { EXPECTED_FILE } from './columns'
import { shownText } from './shown-text'
import type { BillProblem, Measure } from './types'
import type { Volumes } from './volumes'

/** A usage of one resource, as a usage file states it. */
type UsageLine = { resource: string; field: string; quantity: number; unit: string; meter: string }

/** A usage file beside our meters. It holds no money. */
export type UsageStatement = {
  kind: 'usage'
  covered: UsageLine[]
  uncovered: { resource: string; field: string }[]
  ignored: { resource: string; field: string; found: string }[]
  volumes: Volumes
}

type Known = { meter: string; unit: string; measure?: Measure }

const stored = (meter: string, measure: Measure): Known => ({ meter, unit: 'GB', measure })
const asked = (meter: string, measure?: Measure): Known => ({ meter, unit: 'requests/month', measure })
const moved = (meter: string): Known => ({ meter, unit: 'GB/month' })
const lasting = (meter: string): Known => ({ meter, unit: 'ms' })

/** Fields of usage files by kind of resource, as infracost names them. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  aws_lambda_function: {
    monthly_requests: asked('aws.lambda.x86', 'functionRequests'),
    request_duration_ms: lasting('aws.lambda.x86'),
  },
  aws_api_gateway_rest_api: { monthly_requests: asked('aws.apigw.rest', 'requests') },
  aws_apigatewayv2_api: { monthly_requests: asked('aws.apigw.http', 'requests') },
  aws_dynamodb_table: {
    monthly_write_request_units: { meter: 'aws.dynamodb.on-demand', unit: 'writes/month' },
    monthly_read_request_units: { meter: 'aws.dynamodb.on-demand', unit: 'reads/month' },
    storage_gb: stored('aws.dynamodb.on-demand', 'databaseGb'),
  },
  aws_rds_cluster: { storage_gb: stored('aws.aurora', 'databaseGb') },
  aws_s3_bucket: {
    'standard.storage_gb': stored('aws.s3', 'objectGb'),
    'standard.monthly_tier_1_requests': asked('aws.s3'),
    'standard.monthly_tier_2_requests': asked('aws.s3'),
  },
  aws_nat_gateway: { monthly_data_processed_gb: moved('aws.nat') },
  aws_sqs_queue: { monthly_requests: asked('aws.sqs') },
  aws_sns_topic: { monthly_requests: asked('aws.sns') },
  aws_cloudwatch_log_group: {
    storage_gb: { meter: 'aws.cloudwatch.logs', unit: 'GB' },
    monthly_data_ingested_gb: moved('aws.cloudwatch.logs'),
    monthly_data_scanned_gb: moved('aws.cloudwatch.logs'),
  },
  aws_sfn_state_machine: { monthly_transitions: { meter: 'aws.step-functions.standard', unit: 'transitions/month' } },
  azurerm_function_app: {
    monthly_executions: asked('azure.functions', 'functionRequests'),
    execution_duration_ms: lasting('azure.functions'),
  },
  azurerm_linux_function_app: {
    monthly_executions: asked('azure.functions', 'functionRequests'),
    execution_duration_ms: lasting('azure.functions'),
  },
  google_cloudfunctions_function: {
    monthly_function_invocations: asked('gcp.functions', 'functionRequests'),
    request_duration_ms: lasting('gcp.functions'),
  },
  google_cloud_run_service: { monthly_requests: asked('gcp.run', 'requests') },
  google_storage_bucket: { storage_gb: { meter: 'gcp.storage', unit: 'GB', measure: 'objectGb' } },
}

const SECTIONS = ['resource_usage', 'resource_type_default_usage'] as const
/** Fields that are read; a usage file has some hundreds. */
const MOST_FIELDS = 20_000

export type ReadUsage = { ok: true; usage: UsageStatement } | { ok: false; problem: BillProblem }

/** The usage in a file of infracost, from what YAML made of it. Usage of single resources goes before defaults. */
export function usageIn(file: unknown): ReadUsage {
  const sections = isRecord(file) ? SECTIONS.map((name) => [name, recordIn(file, name)] as const) : []
  const filled = sections.filter(([, resources]) => resources && Object.keys(resources).length > 0)
  if (!filled.length)
    return { ok: false, problem: { where: 'the file', found: foundIn(file), expected: EXPECTED_FILE } }
  const usage: UsageStatement = { kind: 'usage', covered: [], uncovered: [], ignored: [], volumes: {} }
  const [[, resources] = []] = filled
  let fields = 0
  for (const [path, values] of Object.entries(resources ?? {})) {
    const known = new Map(Object.entries(FIELDS[kindOf(path)] ?? {}))
    const resource = shownText(path)
    for (const [name, value] of flat(values)) {
      fields += 1
      if (fields > MOST_FIELDS) return { ok: false, problem: tooMany }
      const field = shownText(name)
      const is = known.get(name)
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
        usage.ignored.push({ resource, field, found: shownText(String(value)) })
      } else if (!is) usage.uncovered.push({ resource, field })
      else {
        usage.covered.push({ resource, field, quantity: value, unit: is.unit, meter: is.meter })
        if (is.measure && value > 0) usage.volumes[is.measure] = (usage.volumes[is.measure] ?? 0) + value
      }
    }
  }
  usage.volumes.functionMs = meanDuration(usage.covered)
  return { ok: true, usage }
}

const tooMany: BillProblem = { where: 'the file', found: 'more fields', expected: 'at most 20,000 fields of usage' }

/** Kind of a resource from its path: `module.shop.aws_lambda_function.orders[0]` is an `aws_lambda_function`. */
const kindOf = (path: string): string => /(?:^|\.)((?:aws|azurerm|google)_\w+)(?=[.[]|$)/.exec(path)?.[1] ?? ''

/** Durations weigh as much as the requests of their resource. */
function meanDuration(lines: readonly UsageLine[]): number | undefined {
  const of = (resource: string) =>
    lines.find((line) => line.resource === resource && line.unit === 'requests/month')?.quantity ?? 0
  const timed = lines
    .filter(({ unit }) => unit === 'ms')
    .map(({ resource, quantity }) => ({ quantity, weight: of(resource) }))
  const weight = timed.reduce((sum, one) => sum + one.weight, 0)
  return weight > 0 ? timed.reduce((sum, one) => sum + one.quantity * one.weight, 0) / weight : undefined
}

/** Fields with their values, those of nested objects by path. Two levels are all that usage files have. */
function flat(values: unknown): [string, unknown][] {
  if (!isRecord(values)) return [['', values]]
  return Object.entries(values).flatMap(([name, value]): [string, unknown][] =>
    isRecord(value) ? Object.entries(value).map(([inner, found]) => [`${name}.${inner}`, found]) : [[name, value]],
  )
}

function foundIn(file: unknown): string {
  if (!isRecord(file)) return 'YAML without keys'
  const names = Object.keys(file)
  return names.length
    ? `YAML with ${listed(names.slice(0, 4).map((name) => `“${shownText(name)}”`))}`
    : 'YAML without keys'
}

const recordIn = (record: Record<string, unknown>, name: string) => {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  return isRecord(value) ? value : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
