import { defaultUsage } from '@/lib/meters'
import { loadOf, type Load } from '../load'
import { balancer } from '../components/entry'
import { addresses, egress } from '../components/network'
import { table } from '../components/nosql'
import { logsOfFunctions, metrics } from '../components/operations'
import type { Component, PatternModel } from '../types'

const API = defaultUsage('aws.apigw.http')
const REST = defaultUsage('aws.apigw.rest')
const LAMBDA = defaultUsage('aws.lambda.x86')

/**
 * Every component is billed by the request: almost no fixed cost, and no discount for volume. The gateway dominates the
 * bill, then compute time.
 */
export const serverless: PatternModel = {
  pattern: 'serverless',
  componentsOf: (demand) => {
    const load = loadOf(demand)
    const { requests, reads, writes, workload } = load
    return [
      ...gateway(load),
      functions(load),
      table(load, {
        id: 'tables',
        label: 'Tables',
        role: 'Store the data',
        writes: writes.month,
        reads: reads.month,
        gb: workload.dataGb,
        formula: 'writes and reads by item size, stored data beyond 25 GB',
        from: ['peakQps', 'averageToPeak', 'readShare', 'itemKb', 'dataGb'],
      }),
      egress(load),
      logsOfFunctions(load, requests.month),
      metrics(load, 1, 'one part x metrics per deployable part'),
    ]
  },
}

/** What calls the functions: a gateway by the request, or a load balancer by the hour. */
function gateway(load: Load): Component[] {
  const { requests, capacities, stack } = load
  if (stack.gateway === 'balancer')
    return [
      balancer(load, requests, {
        id: 'gateway',
        label: 'Load balancer',
        role: 'Receives requests and calls functions',
      }),
      addresses({ ...load, stack: { ...stack, entry: 'balancer' } }, { machines: false }),
    ]
  const largest = Math.max(capacities.responseKb, capacities.itemKb)
  const described = {
    id: 'gateway',
    label: 'API gateway',
    role: 'Receives requests and calls functions',
    kind: 'requests',
    copies: 1,
    from: ['peakQps', 'averageToPeak', 'responseKb', 'itemKb', 'gateway'],
  } as const
  return stack.gateway === 'rest'
    ? [{ ...described, meter: 'aws.apigw.rest', usage: { ...REST, requests: requests.month }, formula: 'requests' }]
    : [
        {
          ...described,
          meter: 'aws.apigw.http',
          usage: { ...API, requests: requests.month, requestKb: largest },
          formula: 'requests, in units of 512 KB',
        },
      ]
}

const functions = ({ requests, workload }: Load): Component => ({
  id: 'functions',
  label: 'Functions',
  role: 'Serve requests, one at a time',
  kind: 'compute',
  meter: 'aws.lambda.x86',
  copies: 1,
  usage: { ...LAMBDA, requests: requests.month, durationMs: workload.functionMs, memoryMb: workload.functionMemoryMb },
  formula: 'requests, and requests x function duration x function memory',
  from: ['peakQps', 'averageToPeak', 'functionMs', 'functionMemoryMb'],
})
