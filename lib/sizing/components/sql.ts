import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { HOURS_PER_MONTH } from '@/lib/kernel'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import { heldInHours, type Flow, type Load } from '../load'
import type { MeteredUsage } from '../meter-usage'
import type { Component, ComponentDescription, InputName } from '../types'

const AURORA_SERVERLESS = defaultUsage('aws.aurora.serverless')
const RDS = defaultUsage('aws.rds')
const BURSTABLE = defaultUsage('aws.rds.burstable')

type Sql = { writes: Flow; reads: Flow; gb: number; copies?: number }

/** A relational database with a copy in each zone, of the kind that the stack has. */
export const sql = (load: Load, description: ComponentDescription, asked: Sql): Component => ({
  description,
  copies: asked.copies ?? 1,
  metered: instancesOf(load, asked),
})

type Words = Pick<ComponentDescription, 'role'> & Partial<Pick<ComponentDescription, 'id' | 'label'>>

/** Describes a relational database; `by` are inputs beside those of every database. */
export const sqlDescription = (
  { id = 'database', label = 'Relational database', role }: Words,
  by: readonly InputName[] = [],
): ComponentDescription => ({
  id,
  label,
  role,
  kind: 'database',
  formula:
    'in each zone max(2, peak writes / writes per vCPU + peak reads that reach it / reads per vCPU) vCPU, stored ' +
    'data, and writes x disk operations per write',
  from: [...FROM, ...by],
})

/**
 * One database for each service, sized for that service, on the cheaper of provisioned instances and serverless
 * capacity units.
 */
export const sqlPerService = (load: Load, asked: Sql): Component => ({
  description: DATABASE_PER_SERVICE,
  copies: asked.copies ?? 1,
  metered: instancesOf(load, asked),
  or: { meter: 'aws.aurora.serverless', usage: serverless(load, asked) },
})

/** The instances of a database of the kind that the stack has. A burstable one grows into a larger kind. */
function instancesOf(load: Load, asked: Sql): MeteredUsage {
  switch (load.stack.database) {
    case 'aurora':
      return { meter: 'aws.aurora', usage: provisioned(load, asked) }
    case 'serverless':
      return { meter: 'aws.aurora.serverless', usage: serverless(load, asked) }
    case 'burstable': {
      const usage = burstable(load, asked)
      return usage ? { meter: 'aws.rds.burstable', usage } : { meter: 'aws.rds', usage: rds(load, asked) }
    }
    case 'rds':
      return { meter: 'aws.rds', usage: rds(load, asked) }
  }
}

/** vCPUs of the primary that carry these writes and reads at their peak. */
export const databaseVcpusFor = ({ capacities }: Load, { writes, reads }: Pick<Sql, 'writes' | 'reads'>): number =>
  writes.peak / capacities.writesPerVcpu + reads.peak / capacities.readsPerVcpu

const ioRequests = ({ capacities }: Load, { writes }: Sql): number => writes.month * capacities.ioPerWrite

const vcpuOf = (load: Load, asked: Sql): number =>
  Math.max(MODEL_CONSTANTS.databaseVcpuAtLeast.value, databaseVcpusFor(load, asked))

const provisioned = (load: Load, asked: Sql): ComponentUsage['aws.aurora'] => ({
  instances: load.zones,
  vcpu: vcpuOf(load, asked),
  hourlyUsd: 0,
  storageGb: asked.gb,
  ioRequests: ioRequests(load, asked),
  ioOptimized: 0,
  backupGb: 0,
  hours: HOURS_PER_MONTH,
})

/** Unlike Aurora, each copy has storage of its own. */
const rds = (load: Load, asked: Sql): ComponentUsage['aws.rds'] => ({
  ...RDS,
  vcpu: vcpuOf(load, asked),
  instances: load.zones,
  storageGb: asked.gb * load.zones,
})

/** The smallest burstable instance whose baseline carries the load; null where none does. */
function burstable(load: Load, asked: Sql): ComponentUsage['aws.rds.burstable'] | null {
  const vcpus = databaseVcpusFor(load, asked)
  const { burstableDatabaseVcpu, largeBurstableDatabaseVcpu } = MODEL_CONSTANTS
  if (vcpus > largeBurstableDatabaseVcpu.value) return null
  return {
    ...BURSTABLE,
    memoryGb: vcpus <= burstableDatabaseVcpu.value ? SMALLEST_GB : LARGEST_GB,
    instances: load.zones,
    storageGb: asked.gb * load.zones,
  }
}

/** Memory of the smallest and the largest burstable instance. */
const SMALLEST_GB = 2
const LARGEST_GB = 8

const serverless = (load: Load, asked: Sql): ComponentUsage['aws.aurora.serverless'] => ({
  ...AURORA_SERVERLESS,
  acu:
    load.zones *
    heldInHours(
      asked.writes,
      MODEL_CONSTANTS.acuPerVcpu.value * databaseVcpusFor(load, asked),
      MODEL_CONSTANTS.acuAtLeast.value,
    ),
  storageGb: asked.gb,
  ioRequests: ioRequests(load, asked),
})

const FROM: readonly InputName[] = [
  'peakQps',
  'averageToPeak',
  'readShare',
  'dataGb',
  'cacheHitRate',
  'writesPerVcpu',
  'readsPerVcpu',
  'ioPerWrite',
  'zones',
  'database',
]

const DATABASE_PER_SERVICE: ComponentDescription = {
  id: 'database',
  label: 'Database per service',
  role: 'One database for each service',
  kind: 'database',
  formula:
    'for each service the cheaper of max(2, its share of the load) vCPU and max(0.5, 4 x its part of the load) ' +
    'capacity units, in each zone',
  from: [...FROM, 'services'],
}
