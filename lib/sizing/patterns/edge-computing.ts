import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { both, gbOfKilobytes, loadOf, part, type Load } from '../load'
import { crossZone, interRegion } from '../components/network'
import { logs, logsOfFunctions, metrics } from '../components/operations'
import { stacksBy } from '../components/stack'
import type { Component, PatternModel } from '../types'

const CLOUDFRONT = defaultUsage('aws.cloudfront')
const LAMBDA_EDGE = defaultUsage('aws.lambda-edge')

/**
 * Edge locations near the users answer requests, with a stack in each region behind them. Fees per request dominate the
 * bill, then writes, which are stored in every region.
 */
export const edgeComputing: PatternModel = {
  pattern: 'edge-computing',
  componentsOf: (demand) => {
    const load = loadOf(demand)
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
      crossZone(load, atOrigin.month * capacities.responseKb, 'requests not served at the edge x response size x 2/3', [
        'peakQps',
        'averageToPeak',
        'readShare',
        'cacheHitRate',
        'responseKb',
      ]),
      logsOfFunctions(load, requests.month, { id: 'logs.functions', label: 'Logs of edge functions' }),
      logs(load, atOrigin.month, 'requests not served at the edge x log per request', [
        'peakQps',
        'averageToPeak',
        'readShare',
        'cacheHitRate',
        'logKbPerRequest',
      ]),
      metrics(load, 1 + regions, '(the edge, and each region) x metrics per deployable part', [
        'regions',
        'metricsPerPart',
      ]),
    ]
  },
}

const stacks = stacksBy(['regions'])

const cdn = ({ requests, capacities, stack }: Load): Component => ({
  id: 'cdn',
  label: 'CDN',
  role: 'Serves cached responses near users',
  kind: 'traffic',
  meter: 'aws.cloudfront',
  copies: 1,
  usage: {
    ...CLOUDFRONT,
    gb: gbOfKilobytes(requests.month * capacities.responseKb),
    httpsRequests: requests.month,
    functionInvocations: stack.edge === 'light' ? requests.month : 0,
  },
  formula: 'requests, with a light function for each where there is no other, and requests x response size in tiers',
  from: ['peakQps', 'averageToPeak', 'responseKb', 'edge'],
})

/** Functions that need no network run in the CDN itself, and are billed with it. */
const functions = ({ requests, capacities, stack }: Load): Component[] =>
  stack.edge === 'light'
    ? []
    : [
        {
          id: 'functions',
          label: 'Edge functions',
          role: 'Run near the user for each request',
          kind: 'requests',
          meter: 'aws.lambda-edge',
          copies: 1,
          usage: {
            ...LAMBDA_EDGE,
            requests: requests.month,
            durationMs: capacities.cpuMs,
            memoryMb: MODEL_CONSTANTS.edgeMemoryMb.value,
          },
          formula: 'requests, and requests x CPU time per request x 128 MB',
          from: ['peakQps', 'averageToPeak', 'cpuMs', 'edge'],
        },
      ]
