import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { HOURS_PER_MONTH } from '@/lib/kernel'
import { part, type Load } from '../load'
import { cache, cacheDescription } from '../components/cache'
import { compute, machines } from '../components/compute'
import { entry } from '../components/entry'
import { addresses, crossZone, egress, nat } from '../components/network'
import { table, tableDescription } from '../components/nosql'
import { logs, metrics, metricsDescription } from '../components/operations'
import { projections } from '../components/projections'
import { search } from '../components/search'
import { sql, sqlDescription } from '../components/sql'
import { stream } from '../components/stream'
import type { Component, ComponentDescription, PatternModel } from '../types'

/**
 * A command side and a query side with a stream between them. The read stores dominate a small bill; traffic and
 * queries dominate a large one.
 */
export const cqrs: PatternModel = {
  pattern: 'cqrs',
  componentsOf: (load) => {
    const { requests, reads, writes, workload, capacities, stack } = load
    const cached = stack.cache !== 'none'
    return [
      compute(load, commands(load), { flow: writes }),
      compute(load, queries(load), { flow: reads, cpu: MODEL_CONSTANTS.queryCpu.value }),
      projections(load),
      ...entry(load, requests),
      sql(load, cached ? OF_WRITES : OF_WRITES_AND_READS, {
        writes,
        reads: part(reads, cached ? 0 : 1),
        gb: workload.dataGb,
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
      metrics(load, 3, METRICS),
    ]
  },
}

const commands = machines('compute.commands', 'Command side', 'Validates and stores writes')
const queries = machines('compute.queries', 'Query side', 'Serves reads from the read models')
const OF_WRITES = sqlDescription({ role: 'Stores the writes; serves no reads' })
const OF_WRITES_AND_READS = sqlDescription({ role: 'Stores the writes, and the first read model' })
const METRICS = metricsDescription('three parts: commands, queries, projections')

/** Change data capture: turns changed rows into events. */
const connector = ({ events }: Load): Component => ({
  description: CONNECTOR,
  copies: 1,
  metered: {
    meter: 'aws.msk-connect',
    usage: {
      mcu: Math.max(1, Math.ceil(events.peak / MODEL_CONSTANTS.eventsPerConnector.value)),
      hours: HOURS_PER_MONTH,
    },
  },
})

const CONNECTOR: ComponentDescription = {
  id: 'connector',
  label: 'Change data capture',
  role: 'Publishes changed rows as events',
  kind: 'broker',
  formula: 'max(1, ceil(peak events / 5,000)) workers',
  from: ['peakQps', 'readShare', 'eventsPerWrite'],
}

/**
 * The reference guide names three read stores. They are used in its order (a cache, then a search index, then tables),
 * as many as there are read models.
 */
function readStores(load: Load): Component[] {
  const { reads, events, readModels, workload, capacities } = load
  const tables = Math.max(0, readModels - 2)
  return [
    ...cache(load, FIRST_READ_MODEL, { reads, gb: workload.dataGb }),
    ...(readModels >= 2 ? [search(load, part(reads, capacities.searchShare))] : []),
    ...(tables > 0
      ? [table(load, OTHER_READ_MODELS, { writes: events.month, reads: 0, gb: workload.dataGb, copies: tables })]
      : []),
  ]
}

const FIRST_READ_MODEL = cacheDescription('First read model: serves reads by key')
const OTHER_READ_MODELS = tableDescription({
  id: 'tables',
  label: 'Other read models',
  role: 'One table for each query, from the third read model on',
  formula: '(read models - 2) x (a write for each event, and the stored data)',
  from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'readModels', 'itemKb', 'dataGb'],
})
