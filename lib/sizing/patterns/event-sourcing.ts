import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { part, type Load } from '../load'
import { cache, cacheDescription } from '../components/cache'
import { compute, machines } from '../components/compute'
import { entry } from '../components/entry'
import { archive, eventStore, rebuilds } from '../components/history'
import { addresses, crossZone, egress, nat } from '../components/network'
import { logs, metrics, metricsDescription } from '../components/operations'
import { projections } from '../components/projections'
import { sql, sqlDescription } from '../components/sql'
import { stream } from '../components/stream'
import type { Component, PatternModel } from '../types'

/**
 * Events are the system of record, and every read model is derived from them. Read models dominate a small bill; event
 * history and traffic dominate a large one.
 */
export const eventSourcing: PatternModel = {
  pattern: 'event-sourcing',
  componentsOf: (load) => {
    const { requests, reads, writes, readModels, workload, capacities } = load
    return [
      compute(load, commands(load), { flow: writes }),
      compute(load, queries(load), { flow: reads, cpu: MODEL_CONSTANTS.queryCpu.value }),
      projections(load),
      rebuilds(load),
      ...entry(load, requests),
      eventStore(load),
      stream(load),
      archive(load),
      ...readModelStore(load),
      ...cache(load, readModels === 1 ? ONE_IN_CACHE : ALL_IN_CACHE, {
        reads,
        gb: workload.dataGb,
        leastPairs: readModels,
      }),
      ...nat(load, requests.month),
      addresses(load),
      egress(load),
      crossZone(load, requests.month * capacities.responseKb),
      logs(load, requests.month),
      metrics(load, 2 + readModels, METRICS),
    ]
  },
}

const commands = machines('compute.commands', 'Command side', 'Loads an aggregate, validates, appends events')
const queries = machines('compute.queries', 'Query side', 'Serves reads from the read models')
const IN_CACHE = 'Stores the read models, one pair of nodes each'
const ONE_IN_CACHE = cacheDescription(IN_CACHE)
const ALL_IN_CACHE = cacheDescription(IN_CACHE, 'read models')
const METRICS = metricsDescription('(commands, queries, and each read model)', ['readModels'])

/** Without a cache the read models are tables of a relational database. */
const readModelStore = (load: Load): Component[] =>
  load.stack.cache === 'none'
    ? [
        sql(load, IN_DATABASE, {
          writes: part(load.events, load.readModels),
          reads: load.reads,
          gb: load.workload.dataGb,
        }),
      ]
    : []

const IN_DATABASE = sqlDescription({ role: 'Stores the read models' }, ['readModels', 'eventsPerWrite'])
