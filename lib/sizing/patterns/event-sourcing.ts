import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { loadOf, part, type Load } from '../load'
import { cache } from '../components/cache'
import { compute } from '../components/compute'
import { entry } from '../components/entry'
import { archive, eventStore, rebuilds } from '../components/history'
import { addresses, crossZone, egress, nat } from '../components/network'
import { logs, metrics } from '../components/operations'
import { projections } from '../components/projections'
import { sql } from '../components/sql'
import { stream } from '../components/stream'
import type { Component, PatternModel } from '../types'

/**
 * Events are the system of record, and every read model is derived from them. Read models dominate a small bill; event
 * history and traffic dominate a large one.
 */
export const eventSourcing: PatternModel = {
  pattern: 'event-sourcing',
  componentsOf: (demand) => {
    const load = loadOf(demand)
    const { requests, reads, writes, readModels, workload, capacities } = load
    return [
      compute(load, {
        id: 'compute.commands',
        label: 'Command side',
        role: 'Loads an aggregate, validates, appends events',
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
      rebuilds(load),
      ...entry(load, requests),
      eventStore(load),
      stream(load),
      archive(load),
      ...readModelStore(load),
      ...cache(load, {
        role: 'Stores the read models, one pair of nodes each',
        reads,
        gb: workload.dataGb,
        leastPairs: readModels,
      }),
      ...nat(load, requests.month),
      addresses(load),
      egress(load),
      crossZone(load, requests.month * capacities.responseKb),
      logs(load, requests.month),
      metrics(load, 2 + readModels, '(commands, queries, and each read model) x metrics per deployable part', [
        'readModels',
        'metricsPerPart',
      ]),
    ]
  },
}

/** Without a cache the read models are tables of a relational database. */
const readModelStore = (load: Load): Component[] =>
  load.stack.cache === 'none'
    ? [
        sql(load, {
          role: 'Stores the read models',
          writes: part(load.events, load.readModels),
          reads: load.reads,
          gb: load.workload.dataGb,
          copies: 1,
          from: ['readModels', 'eventsPerWrite'],
        }),
      ]
    : []
