import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { HOURS_PER_MONTH } from '@/lib/kernel'
import type { ComponentUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
import type { Component, ComponentDescription, InputName } from '../types'

type Cache = { reads: Flow; gb: number; copies?: number; leastPairs?: number }

const { smallCacheNodeGb, cacheNodeGb, largeCacheNodeGb, cacheReserved } = MODEL_CONSTANTS

/**
 * A cache: a node in each zone, as many times as the reads or the data need. One node of each set can carry the peak
 * alone. Nothing where the stack has none.
 * A large data set with little traffic is cheaper on nodes with more memory, so the cheaper of two node sizes is used.
 */
export function cache(
  load: Load,
  description: ComponentDescription,
  { copies = 1, reads, gb, leastPairs = 1 }: Cache,
): Component[] {
  const { capacities, stack, zones } = load
  if (stack.cache === 'none') return []
  const least = Math.max(leastPairs, Math.ceil(reads.peak / capacities.readsPerCacheNode))
  const cached = gb * capacities.cachedShare
  const isSmall = stack.cache === 'small'
  const first = nodesFor((isSmall ? smallCacheNodeGb : cacheNodeGb).value, cached, least, zones)
  const second = nodesFor((isSmall ? cacheNodeGb : largeCacheNodeGb).value, cached, least, zones)
  return [
    {
      description,
      copies,
      metered: { meter: 'aws.elasticache', usage: first },
      // Larger nodes are an alternative only when fewer of them are needed.
      or: second.nodes < first.nodes ? { meter: 'aws.elasticache', usage: second } : undefined,
    },
  ]
}

/** Describes a cache that has at least so many nodes, in words, in each zone; `by` are further inputs. */
export const cacheDescription = (role: string, least = '1', by: readonly InputName[] = []): ComponentDescription => ({
  id: 'cache',
  label: 'Cache',
  role,
  kind: 'cache',
  formula:
    `zones x max(${least}, ceil(peak reads / reads per node), ` +
    'ceil(stored data x share of data cached / memory of a node less a quarter)) nodes, on the cheaper of two sizes',
  from: ['peakQps', 'readShare', 'dataGb', 'cacheHitRate', 'readsPerCacheNode', 'cachedShare', 'zones', 'cache', ...by],
})

/** Usage for as many nodes of one size, given in GB, in every zone. */
const nodesFor = (
  nodeGb: number,
  cachedGb: number,
  least: number,
  zones: number,
): ComponentUsage['aws.elasticache'] => ({
  nodes: zones * Math.max(least, Math.ceil(cachedGb / (nodeGb * (1 - cacheReserved.value)))),
  nodeGb,
  nodeVcpu: 0,
  hourlyUsd: 0,
  valkey: 0,
  backupGb: 0,
  hours: HOURS_PER_MONTH,
})
