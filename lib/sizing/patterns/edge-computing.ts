import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { both, gbOfKilobytes, part, type Load } from '../load'
import { crossZone, crossZoneDescription, interRegion } from '../components/network'
import {
  logs,
  logsDescription,
  logsOfFunctions,
  logsOfFunctionsDescription,
  metrics,
  metricsDescription,
} from '../components/operations'
import { stackOf } from '../components/stack'
import type { Component, ComponentDescription, PatternModel } from '../types'

const CLOUDFRONT = defaultUsage('aws.cloudfront')

/**
 * Edge locations near the users answer requests, with a stack in each region behind them. Fees per request dominate the
 * bill, then writes, which are stored in every region.
 */
export const edgeComputing: PatternModel = {
  pattern: 'edge-computing',
  componentsOf: (load) => {
    const { requests, reads, writes, workload, capacities } = load
    const { regions } = workload
    const missed = part(reads, 1 - capacities.cacheHitRate)
    const atOrigin = both(missed, writes)
    return [
      cdn(load),
      ...functions(load),
      ...stacks(load, {
        reads: part(missed, 1 / regions),
        writes: part(writes, 1 / regions),
        storedWrites: writes,
        gb: workload.dataGb,
        copies: regions,
      }),
      interRegion(load),
      crossZone(load, atOrigin.month * capacities.responseKb, CROSS_ZONE),
      logsOfFunctions(load, requests.month, LOGS_OF_FUNCTIONS),
      logs(load, atOrigin.month, LOGS),
      metrics(load, 1 + regions, METRICS),
    ]
  },
}

const stacks = stackOf(['regions'])
const AT_ORIGIN = ['peakQps', 'averageToPeak', 'readShare', 'cacheHitRate'] as const
const CROSS_ZONE = crossZoneDescription('requests not served at the edge x response size x 2/3', [
  ...AT_ORIGIN,
  'responseKb',
])
const LOGS = logsDescription('requests not served at the edge x log per request', [...AT_ORIGIN, 'logKbPerRequest'])
const LOGS_OF_FUNCTIONS = logsOfFunctionsDescription('logs.functions', 'Logs of edge functions')
const METRICS = metricsDescription('(the edge, and each region)', ['regions'])

const cdn = ({ requests, capacities, stack }: Load): Component => ({
  description: CDN,
  copies: 1,
  metered: {
    meter: 'aws.cloudfront',
    usage: {
      ...CLOUDFRONT,
      gb: gbOfKilobytes(requests.month * capacities.responseKb),
      httpsRequests: requests.month,
      functionInvocations: stack.edge === 'light' ? requests.month : 0,
    },
  },
})

const CDN: ComponentDescription = {
  id: 'cdn',
  label: 'CDN',
  role: 'Serves cached responses near users',
  kind: 'traffic',
  formula: 'requests, with a light function for each where there is no other, and requests x response size in tiers',
  from: ['peakQps', 'averageToPeak', 'responseKb', 'edge'],
}

/** Functions that need no network run in the CDN itself, and are billed with it. */
const functions = ({ requests, capacities, stack }: Load): Component[] =>
  stack.edge === 'light'
    ? []
    : [
        {
          description: FUNCTIONS,
          copies: 1,
          metered: {
            meter: 'aws.lambda-edge',
            usage: {
              requests: requests.month,
              durationMs: capacities.cpuMs,
              memoryMb: MODEL_CONSTANTS.edgeMemoryMb.value,
            },
          },
        },
      ]

const FUNCTIONS: ComponentDescription = {
  id: 'functions',
  label: 'Edge functions',
  role: 'Run near the user for each request',
  kind: 'requests',
  formula: 'requests, and requests x CPU time per request x 128 MB',
  from: ['peakQps', 'averageToPeak', 'cpuMs', 'edge'],
}
