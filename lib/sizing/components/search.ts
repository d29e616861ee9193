import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
import type { Component, ComponentDescription } from '../types'

const OPENSEARCH = defaultUsage('aws.opensearch')

/**
 * A search index in three zones. Two zones carry the peak when the third is lost, so a third of the nodes is reserve.
 */
export const search = ({ capacities, workload }: Load, queries: Flow): Component => ({
  description: SEARCH,
  copies: 1,
  metered: {
    meter: 'aws.opensearch',
    usage: {
      ...OPENSEARCH,
      nodes: ZONES * Math.max(1, Math.ceil(queries.peak / ((ZONES - 1) * capacities.queriesPerSearchNode))),
      storageGb: ZONES * workload.dataGb * MODEL_CONSTANTS.indexedShare.value,
    },
  },
})

const SEARCH: ComponentDescription = {
  id: 'search',
  label: 'Search index',
  role: 'Serves search queries',
  kind: 'search',
  formula:
    '3 x max(1, ceil(peak reads x reads that search / (2 x queries per node))) nodes, 3 copies of a fifth of the ' +
    'stored data',
  from: ['peakQps', 'readShare', 'searchShare', 'queriesPerSearchNode', 'dataGb'],
}

const ZONES = MODEL_CONSTANTS.searchNodesAtLeast.value
