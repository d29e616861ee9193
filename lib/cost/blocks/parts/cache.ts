import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import type { Flow, Load } from '../load'
import type { Block, Build } from '../types'

type Cache = { role: string; reads: Flow; gb: number; copies?: number; leastPairs?: number }

const { cacheNodeGb, largeCacheNodeGb, cacheReserved, copiesOfData } = MODEL_CONSTANTS

/**
 * A cache: pairs of nodes in two zones, as many as the reads or the data need. Either half carries the peak alone.
 * Much data in little traffic is cheaper on nodes with more memory, so the cheaper of two sizes is taken.
 */
export const cache = (load: Load, { role, copies = 1, ...asked }: Cache): Block => ({
  id: 'cache',
  label: 'Cache',
  role,
  kind: 'cache',
  copies,
  ...pairsOf(cacheNodeGb.value, load, asked),
  or: pairsOf(largeCacheNodeGb.value, load, asked),
  formula:
    `2 x max(${asked.leastPairs === undefined ? '1' : 'read models'}, ceil(peak reads / reads per node), ` +
    'ceil(stored data x part kept in the cache / memory of a node less a quarter)) nodes, on the cheaper of 6.4 GB and 13 GB',
  from: ['peakQps', 'readShare', 'dataGb', 'cacheHitRate', 'readsPerCacheNode', 'cachedShare'],
})

const pairsOf = (nodeGb: number, { capacities }: Load, { reads, gb, leastPairs = 1 }: Omit<Cache, 'role' | 'copies'>): Build => ({
  meter: 'aws.elasticache',
  usage: {
    nodes:
      copiesOfData.value *
      Math.max(
        leastPairs,
        Math.ceil(reads.peak / capacities.readsPerCacheNode),
        Math.ceil((gb * capacities.cachedShare) / (nodeGb * (1 - cacheReserved.value))),
      ),
    nodeGb,
  },
})
