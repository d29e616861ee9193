import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import type { Flow, Load } from '../load'
import type { Block } from '../types'

type Cache = { role: string; reads: Flow; gb: number; copies?: number; leastPairs?: number }

/** A cache: pairs of nodes in two zones, as many as the reads or the data need. Either half carries the peak alone. */
export const cache = ({ capacities }: Load, { role, reads, gb, copies = 1, leastPairs = 1 }: Cache): Block => ({
  id: 'cache',
  label: 'Cache',
  role,
  kind: 'cache',
  meter: 'aws.elasticache',
  copies,
  usage: {
    nodes:
      MODEL_CONSTANTS.copiesOfData.value *
      Math.max(
        leastPairs,
        Math.ceil(reads.peak / capacities.readsPerCacheNode),
        Math.ceil((gb * capacities.cachedShare) / MODEL_CONSTANTS.cacheNodeGb.value),
      ),
  },
  formula: `2 x max(${leastPairs === 1 ? '1' : 'read models'}, ceil(peak reads / reads per node), ceil(stored data x part kept in the cache / 4.8 GB)) nodes`,
  from: ['peakQps', 'readShare', 'dataGb', 'cacheHitRate', 'readsPerCacheNode', 'cachedShare'],
})
