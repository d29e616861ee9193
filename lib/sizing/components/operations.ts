import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { gbOfKilobytes, type Load } from '../load'
import type { Component, ComponentDescription, InputName } from '../types'

const LOGGED = ['peakQps', 'averageToPeak', 'logKbPerRequest'] as const

/** Logs of a number of handled requests per month. */
export function logs({ capacities }: Load, handled: number, description = LOGS): Component {
  const gb = gbOfKilobytes(handled * capacities.logKbPerRequest)
  return {
    description,
    copies: 1,
    metered: {
      meter: 'aws.cloudwatch.logs',
      usage: { ingestedGb: gb, storedGb: gb * MODEL_CONSTANTS.logsCompressed.value, scannedGb: 0 },
    },
  }
}

/**
 * Logs of functions, which the vendor writes itself and bills in tiers of volume; those of an application are not. Its
 * lines are named as those of other logs are.
 */
export function logsOfFunctions({ capacities }: Load, handled: number, description = LOGS_OF_FUNCTIONS): Component {
  const gb = gbOfKilobytes(handled * capacities.logKbPerRequest)
  return {
    description,
    copies: 1,
    metered: {
      meter: 'aws.cloudwatch.vended-logs',
      usage: { cloudWatchGb: gb, s3Gb: 0, storedGb: gb * MODEL_CONSTANTS.logsCompressed.value, s3StoredGb: 0 },
    },
  }
}

/** Describes logs by how the requests that write them are counted. */
export const logsDescription = (
  formula: string,
  from: readonly InputName[] = LOGGED,
  { id = 'logs', label = 'Logs' } = {},
): ComponentDescription => ({ id, label, role: 'Records what happened', kind: 'operations', formula, from })

const LOGS = logsDescription('requests x log per request')

const IN_TIERS = 'requests x log per request, in tiers'
const LOGS_OF_FUNCTIONS = logsDescription(IN_TIERS)

/** Describes the logs of functions where there are others beside them. */
export const logsOfFunctionsDescription = (id: string, label: string): ComponentDescription =>
  logsDescription(IN_TIERS, LOGGED, { id, label })

/** Metrics of a number of deployable units. */
export const metrics = ({ capacities }: Load, parts: number, description: ComponentDescription): Component => ({
  description,
  copies: 1,
  metered: {
    meter: 'aws.cloudwatch.metrics',
    usage: { metrics: parts * capacities.metricsPerPart, alarms: 0, dashboards: 0 },
  },
})

/** Describes metrics by how the units are counted, and from which inputs. */
export const metricsDescription = (parts: string, from: readonly InputName[] = []): ComponentDescription => ({
  id: 'metrics',
  label: 'Metrics',
  role: 'Shows the state of the system',
  kind: 'operations',
  formula: `${parts} x metrics per deployable part`,
  from: [...from, 'metricsPerPart'],
})
