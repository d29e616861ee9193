import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { gbOfKilobytes, part, type Load } from '../load'
import type { Component, ComponentDescription } from '../types'
import { containersOf, vcpusFor } from './compute'
import { table, tableDescription } from './nosql'
import { sql, sqlDescription } from './sql'

const S3 = defaultUsage('aws.s3')

/**
 * The event store that commands write to. A stream cannot return the events of one aggregate, so events are also stored
 * by aggregate, with snapshots: one write for each event, one snapshot for every hundred events, one read for each
 * command.
 */
export const eventStore = (load: Load): Component =>
  load.stack.eventStore === 'relational' ? inDatabase(load) : inTables(load)

const snapshotGb = ({ workload, capacities }: Load): number =>
  gbOfKilobytes(workload.users * workload.aggregatesPerUser * capacities.itemKb)

const EVENTS = {
  id: 'events',
  label: 'Event store and snapshots',
  role: 'Loads the aggregate that a command changes',
} as const

const inDatabase = (load: Load): Component =>
  sql(load, EVENTS_IN_DATABASE, {
    writes: part(load.events, 1 + 1 / MODEL_CONSTANTS.eventsPerSnapshot.value),
    reads: load.writes,
    gb: load.workload.dataGb + snapshotGb(load),
  })

const EVENTS_IN_DATABASE = sqlDescription(EVENTS, [
  'eventsPerWrite',
  'users',
  'aggregatesPerUser',
  'itemKb',
  'eventStore',
])

const inTables = (load: Load): Component =>
  table(load, EVENTS_IN_TABLES, {
    writes: load.events.month * (1 + 1 / MODEL_CONSTANTS.eventsPerSnapshot.value),
    reads: load.writes.month,
    gb: load.workload.dataGb + snapshotGb(load),
  })

const EVENTS_IN_TABLES = tableDescription({
  ...EVENTS,
  formula:
    'a write for each event and a snapshot for every 100, a read for each write request; stored data, and a ' +
    'snapshot of each aggregate',
  from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'users', 'aggregatesPerUser', 'itemKb', 'dataGb'],
})

const historyGb = ({ events, capacities }: Load): number =>
  gbOfKilobytes(events.month * capacities.itemKb) * capacities.historyMonths

/**
 * All events in object storage for the whole retention period. The archive is priced at its full size, which a new
 * system reaches only after that period.
 */
export const archive = (load: Load): Component => ({
  description: ARCHIVE,
  copies: 1,
  metered: {
    meter: 'aws.s3',
    usage: {
      ...S3,
      storageGb: historyGb(load),
      puts: objectsIn(gbOfKilobytes(load.events.month * load.capacities.itemKb)),
      gets: objectsIn(historyGb(load)) * rebuildsPerMonth(load),
    },
  },
})

const ARCHIVE: ComponentDescription = {
  id: 'archive',
  label: 'Event archive',
  role: 'Stores history for audits and projection rebuilds',
  kind: 'operations',
  formula: 'events x item size x months of history, in objects of 8 MB',
  from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'itemKb', 'historyMonths'],
}

/** Every read model is rebuilt from the whole history once a year. */
export function rebuilds(load: Load): Component {
  const { events, capacities } = load
  const { average } = part(events, capacities.historyMonths * rebuildsPerMonth(load))
  return {
    description: REBUILDS,
    copies: 1,
    metered: {
      meter: 'aws.fargate.x86',
      usage: containersOf(vcpusFor({ peak: average, average, month: 0 }, MODEL_CONSTANTS.projectionCpu.value, load), 1),
    },
  }
}

const REBUILDS: ComponentDescription = {
  id: 'compute.rebuilds',
  label: 'Projection rebuilds',
  role: 'Rebuild a read model from the archive',
  kind: 'compute',
  formula: 'events x months of history x read models / 12 x 0.4 CPU time per request / target utilisation',
  from: [
    'peakQps',
    'averageToPeak',
    'readShare',
    'eventsPerWrite',
    'readModels',
    'historyMonths',
    'cpuMs',
    'utilization',
  ],
}

const rebuildsPerMonth = ({ readModels }: Load): number => (readModels * MODEL_CONSTANTS.rebuildsPerYear.value) / 12

const MB_PER_GB = 1024
const objectsIn = (gb: number): number => (gb * MB_PER_GB) / MODEL_CONSTANTS.archiveObjectMb.value
