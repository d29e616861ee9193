import { defaultUsage } from '@/lib/meters'
import { loadOf, type Load } from '../load'
import { egress } from '../components/network'
import { table } from '../components/nosql'
import { logsOfFunctions, metrics } from '../components/operations'
import type { Component, PatternModel } from '../types'

const API = defaultUsage('aws.apigw.http')
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
      gateway(load),
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

const gateway = ({ requests, capacities }: Load): Component => ({
  id: 'gateway',
  label: 'API gateway',
  role: 'Receives requests and calls functions',
  kind: 'requests',
  meter: 'aws.apigw.http',
  copies: 1,
  usage: { ...API, requests: requests.month, requestKb: Math.max(capacities.responseKb, capacities.itemKb) },
  formula: 'requests, in units of 512 KB',
  from: ['peakQps', 'averageToPeak', 'responseKb', 'itemKb'],
})

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
