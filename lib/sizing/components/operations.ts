import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { gbOfKilobytes, type Load } from '../load'
import type { Component, InputName } from '../types'

const LOGS = defaultUsage('aws.cloudwatch.logs')
const VENDED_LOGS = defaultUsage('aws.cloudwatch.vended-logs')
const CUSTOM_METRICS = defaultUsage('aws.cloudwatch.metrics')

const METRICS = ['metricsPerPart'] as const
const LOGGED = ['peakQps', 'averageToPeak', 'logKbPerRequest'] as const

/** Logs of a number of handled requests per month. */
export function logs(
  { capacities }: Load,
  handled: number,
  formula = 'requests x log per request',
  from: readonly InputName[] = LOGGED,
): Component {
  const gb = gbOfKilobytes(handled * capacities.logKbPerRequest)
  return {
    id: 'logs',
    label: 'Logs',
    role: 'Records what happened',
    kind: 'operations',
    meter: 'aws.cloudwatch.logs',
    copies: 1,
    usage: { ...LOGS, ingestedGb: gb, storedGb: gb * MODEL_CONSTANTS.logsCompressed.value },
    formula,
    from,
  }
}

/**
 * Logs of functions, which the vendor writes itself and bills in tiers of volume; those of an application are not. Its
 * lines are named as those of other logs are.
 */
export function logsOfFunctions(load: Load, handled: number, { id = 'logs', label = 'Logs' } = {}): Component {
  const gb = gbOfKilobytes(handled * load.capacities.logKbPerRequest)
  return {
    ...logs(load, handled),
    id,
    label,
    meter: 'aws.cloudwatch.vended-logs',
    usage: { ...VENDED_LOGS, cloudWatchGb: gb, storedGb: gb * MODEL_CONSTANTS.logsCompressed.value },
    formula: 'requests x log per request, in tiers',
  }
}

/** Metrics of a number of deployable units. The caller's formula says how they are counted. */
export const metrics = (
  { capacities }: Load,
  parts: number,
  formula: string,
  from: readonly InputName[] = METRICS,
): Component => ({
  id: 'metrics',
  label: 'Metrics',
  role: 'Shows the state of the system',
  kind: 'operations',
  meter: 'aws.cloudwatch.metrics',
  copies: 1,
  usage: { ...CUSTOM_METRICS, metrics: parts * capacities.metricsPerPart },
  formula,
  from,
})
