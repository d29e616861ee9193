import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { loadOf, part, type Load } from '../load'
import { cache } from '../components/cache'
import { compute } from '../components/compute'
import { entry } from '../components/entry'
import { addresses, crossZone, egress, nat } from '../components/network'
import { table } from '../components/nosql'
import { logs, metrics } from '../components/operations'
import { projections } from '../components/projections'
import { search } from '../components/search'
import { sql } from '../components/sql'
import { stream } from '../components/stream'
import type { Component, PatternModel } from '../types'

const CONNECT = defaultUsage('aws.msk-connect')

/**
 * A command side and a query side with a stream between them. The read stores dominate a small bill; traffic and
 * queries dominate a large one.
 */
export const cqrs: PatternModel = {
  pattern: 'cqrs',
  componentsOf: (demand) => {
    const load = loadOf(demand)
    const { requests, reads, writes, workload, capacities, stack } = load
    const cached = stack.cache !== 'none'
    return [
      compute(load, {
        id: 'compute.commands',
        label: 'Command side',
        role: 'Validates and stores writes',
        flow: writes,
      }),
      compute(load, {
        id: 'compute.queries',
        label: 'Query side',
        role: 'Serves reads from the read models',
        flow: reads,
        cpu: MODEL_CONSTANTS.queryCpu.value,
      }),
      projections(load),
      ...entry(load, requests),
      sql(load, {
        role: cached ? 'Stores the writes; serves no reads' : 'Stores the writes, and the first read model',
        writes,
        reads: part(reads, cached ? 0 : 1),
        gb: workload.dataGb,
        copies: 1,
      }),
      // Messages are sent by the command side itself, so nothing has to read changed rows.
      ...(stack.events === 'stream' ? [connector(load)] : []),
      stream(load),
      ...readStores(load),
      ...nat(load, requests.month),
      addresses(load),
      egress(load),
      crossZone(load, requests.month * capacities.responseKb),
      logs(load, requests.month),
      metrics(load, 3, 'three parts: commands, queries, projections x metrics per deployable part'),
    ]
  },
}

/** Change data capture: turns changed rows into events. */
const connector = ({ events }: Load): Component => ({
  id: 'connector',
  label: 'Change data capture',
  role: 'Publishes changed rows as events',
  kind: 'broker',
  meter: 'aws.msk-connect',
  copies: 1,
  usage: { ...CONNECT, mcu: Math.max(1, Math.ceil(events.peak / MODEL_CONSTANTS.eventsPerConnector.value)) },
  formula: 'max(1, ceil(peak events / 5,000)) workers',
  from: ['peakQps', 'readShare', 'eventsPerWrite'],
})

/**
 * The reference guide names three read stores. They are used in its order (a cache, then a search index, then tables),
 * as many as there are read models.
 */
function readStores(load: Load): Component[] {
  const { reads, events, readModels, workload, capacities } = load
  const tables = Math.max(0, readModels - 2)
  return [
    ...cache(load, { role: 'First read model: serves reads by key', reads, gb: workload.dataGb }),
    ...(readModels >= 2 ? [search(load, part(reads, capacities.searchShare))] : []),
    ...(tables > 0
      ? [
          table(load, {
            id: 'tables',
            label: 'Other read models',
            role: 'One table for each query, from the third read model on',
            writes: events.month,
            reads: 0,
            gb: workload.dataGb,
            copies: tables,
            formula: '(read models - 2) x (a write for each event, and the stored data)',
            from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'readModels', 'itemKb', 'dataGb'],
          }),
        ]
      : []),
  ]
}
