import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
import type { Component } from '../types'

const ELASTICACHE = defaultUsage('aws.elasticache')

type Cache = { role: string; reads: Flow; gb: number; copies?: number; leastPairs?: number }

const { smallCacheNodeGb, cacheNodeGb, largeCacheNodeGb, cacheReserved } = MODEL_CONSTANTS

/**
 * A cache: a node in each zone, as many times as the reads or the data need. One node of each set can carry the peak
 * alone. Nothing where the stack has none.
 * A large data set with little traffic is cheaper on nodes with more memory, so the cheaper of two node sizes is used.
 */
export function cache(load: Load, { role, copies = 1, reads, gb, leastPairs = 1 }: Cache): Component[] {
  const { capacities, stack, zones } = load
  if (stack.cache === 'none') return []
  const least = Math.max(leastPairs, Math.ceil(reads.peak / capacities.readsPerCacheNode))
  const cached = gb * capacities.cachedShare
  const of = (size: { value: number }) => nodesFor(size.value, cached, least, zones)
  const [first, second] =
    stack.cache === 'small' ? [of(smallCacheNodeGb), of(cacheNodeGb)] : [of(cacheNodeGb), of(largeCacheNodeGb)]
  return [
    {
      id: 'cache',
      label: 'Cache',
      role,
      kind: 'cache',
      meter: 'aws.elasticache',
      copies,
      usage: first,
      formula: leastPairs === 1 ? OF_ONE : OF_READ_MODELS,
      from: FROM,
      // Larger nodes are an alternative only when fewer of them are needed.
      or: second.nodes < first.nodes ? { meter: 'aws.elasticache', usage: second } : undefined,
    },
  ]
}

const formulaOf = (least: string): string =>
  `zones x max(${least}, ceil(peak reads / reads per node), ` +
  'ceil(stored data x share of data cached / memory of a node less a quarter)) nodes, on the cheaper of two sizes'

const OF_ONE = formulaOf('1')
const OF_READ_MODELS = formulaOf('read models')
const FROM = [
  'peakQps',
  'readShare',
  'dataGb',
  'cacheHitRate',
  'readsPerCacheNode',
  'cachedShare',
  'zones',
  'cache',
] as const

/** Usage for as many nodes of one size, given in GB, in every zone. */
const nodesFor = (
  nodeGb: number,
  cachedGb: number,
  least: number,
  zones: number,
): ComponentUsage['aws.elasticache'] => ({
  ...ELASTICACHE,
  nodes: zones * Math.max(least, Math.ceil(cachedGb / (nodeGb * (1 - cacheReserved.value)))),
  nodeGb,
})
