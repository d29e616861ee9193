import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
import type { Component } from '../types'

const ELASTICACHE = defaultUsage('aws.elasticache')

type Cache = { role: string; reads: Flow; gb: number; copies?: number; leastPairs?: number }

const { cacheNodeGb, largeCacheNodeGb, cacheReserved, copiesOfData } = MODEL_CONSTANTS

/**
 * A cache: pairs of nodes in two zones, as many pairs as the reads or the data need. One node of each pair can carry
 * the peak alone.
 * A large data set with little traffic is cheaper on nodes with more memory, so the cheaper of two node sizes is used.
 */
export function cache(load: Load, { role, copies = 1, reads, gb, leastPairs = 1 }: Cache): Component {
  const { capacities } = load
  const least = Math.max(leastPairs, Math.ceil(reads.peak / capacities.readsPerCacheNode))
  const cached = gb * capacities.cachedShare
  const small = nodesFor(cacheNodeGb.value, cached, least)
  const large = nodesFor(largeCacheNodeGb.value, cached, least)
  return {
    id: 'cache',
    label: 'Cache',
    role,
    kind: 'cache',
    meter: 'aws.elasticache',
    copies,
    usage: small,
    formula: leastPairs === 1 ? OF_ONE : OF_READ_MODELS,
    from: FROM,
    // Large nodes are an alternative only when fewer of them are needed.
    or: large.nodes < small.nodes ? { meter: 'aws.elasticache', usage: large } : undefined,
  }
}

const formulaOf = (least: string): string =>
  `2 x max(${least}, ceil(peak reads / reads per node), ` +
  'ceil(stored data x share of data cached / memory of a node less a quarter)) nodes, on the cheaper of 6.4 GB ' +
  'and 13 GB'

const OF_ONE = formulaOf('1')
const OF_READ_MODELS = formulaOf('read models')
const FROM = ['peakQps', 'readShare', 'dataGb', 'cacheHitRate', 'readsPerCacheNode', 'cachedShare'] as const

/** Usage for pairs of nodes of one size, given in GB. */
const nodesFor = (nodeGb: number, cachedGb: number, least: number): ComponentUsage['aws.elasticache'] => ({
  ...ELASTICACHE,
  nodes: copiesOfData.value * Math.max(least, Math.ceil(cachedGb / (nodeGb * (1 - cacheReserved.value)))),
  nodeGb,
})
