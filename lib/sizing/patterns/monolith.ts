import { crossZone, egress } from '../components/network'
import { logs, metrics, metricsDescription } from '../components/operations'
import { stackOf } from '../components/stack'
import type { PatternModel } from '../types'

/**
 * One stack. Traffic dominates a large bill; a small one is dominated by the smallest database that survives the loss
 * of a zone.
 */
export const monolith: PatternModel = {
  pattern: 'monolith',
  componentsOf: (load) => {
    const { requests, reads, writes, workload, capacities } = load
    return [
      ...stack(load, { reads, writes, gb: workload.dataGb, copies: 1 }),
      egress(load),
      crossZone(load, requests.month * capacities.responseKb),
      logs(load, requests.month),
      metrics(load, 1, METRICS),
    ]
  },
}

const stack = stackOf()
const METRICS = metricsDescription('one part')
