import { defaultUsage } from '@/lib/meters'
import type { Load } from '../load'
import { balancer, balancerDescription } from '../components/entry'
import { addresses, egress } from '../components/network'
import { table, tableDescription } from '../components/nosql'
import { logsOfFunctions, metrics, metricsDescription } from '../components/operations'
import type { Component, ComponentDescription, PatternModel } from '../types'

const REST = defaultUsage('aws.apigw.rest')
const LAMBDA = defaultUsage('aws.lambda.x86')

/**
 * Every component is billed by the request: almost no fixed cost, and no discount for volume. The gateway dominates the
 * bill, then compute time.
 */
export const serverless: PatternModel = {
  pattern: 'serverless',
  componentsOf: (load) => {
    const { requests, reads, writes, workload } = load
    return [
      ...gateway(load),
      functions(load),
      table(load, TABLES, { writes: writes.month, reads: reads.month, gb: workload.dataGb }),
      egress(load),
      logsOfFunctions(load, requests.month),
      metrics(load, 1, METRICS),
    ]
  },
}

const TABLES = tableDescription({
  id: 'tables',
  label: 'Tables',
  role: 'Store the data',
  formula: 'writes and reads by item size, stored data beyond 25 GB',
  from: ['peakQps', 'averageToPeak', 'readShare', 'itemKb', 'dataGb'],
})

const METRICS = metricsDescription('one part')

/** What calls the functions: a gateway by the request, or a load balancer by the hour. */
function gateway(load: Load): Component[] {
  const { requests, capacities, stack } = load
  if (stack.gateway === 'balancer')
    return [balancer(load, requests, BALANCER), addresses(load, undefined, { balancer: true, machines: false })]
  if (stack.gateway === 'rest')
    return [
      {
        description: REST_GATEWAY,
        copies: 1,
        metered: { meter: 'aws.apigw.rest', usage: { ...REST, requests: requests.month } },
      },
    ]
  const requestKb = Math.max(capacities.responseKb, capacities.itemKb)
  return [
    {
      description: HTTP_GATEWAY,
      copies: 1,
      metered: { meter: 'aws.apigw.http', usage: { requests: requests.month, requestKb } },
    },
  ]
}

const BALANCER = balancerDescription({
  id: 'gateway',
  label: 'Load balancer',
  role: 'Receives requests and calls functions',
})

const gatewayDescription = (formula: string): ComponentDescription => ({
  id: 'gateway',
  label: 'API gateway',
  role: 'Receives requests and calls functions',
  kind: 'requests',
  formula,
  from: ['peakQps', 'averageToPeak', 'responseKb', 'itemKb', 'gateway'],
})

const REST_GATEWAY = gatewayDescription('requests')
const HTTP_GATEWAY = gatewayDescription('requests, in units of 512 KB')

const functions = ({ requests, workload }: Load): Component => ({
  description: FUNCTIONS,
  copies: 1,
  metered: {
    meter: 'aws.lambda.x86',
    usage: {
      ...LAMBDA,
      requests: requests.month,
      durationMs: workload.functionMs,
      memoryMb: workload.functionMemoryMb,
    },
  },
})

const FUNCTIONS: ComponentDescription = {
  id: 'functions',
  label: 'Functions',
  role: 'Serve requests, one at a time',
  kind: 'compute',
  formula: 'requests, and requests x function duration x function memory',
  from: ['peakQps', 'averageToPeak', 'functionMs', 'functionMemoryMb'],
}
