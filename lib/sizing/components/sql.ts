import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import { heldInHours, type Flow, type Load } from '../load'
import type { Component, InputName } from '../types'

const AURORA = defaultUsage('aws.aurora')
const AURORA_SERVERLESS = defaultUsage('aws.aurora.serverless')

type Sql = { role: string; writes: Flow; reads: Flow; gb: number; copies: number }

/** A relational database with a primary and a standby in another zone. */
export const sql = (load: Load, asked: Sql): Component => ({
  id: 'database',
  label: 'Relational database',
  role: asked.role,
  kind: 'database',
  meter: 'aws.aurora',
  copies: asked.copies,
  usage: provisioned(load, asked),
  formula:
    '2 copies x max(2, peak writes / writes per vCPU + peak reads that reach it / reads per vCPU) vCPU, stored ' +
    'data, and writes x disk operations per write',
  from: FROM,
})

/**
 * One database for each service, sized for that service, on the cheaper of provisioned instances and serverless
 * capacity units.
 */
export const sqlPerService = (load: Load, asked: Sql): Component => ({
  id: 'database',
  label: 'Database per service',
  role: asked.role,
  kind: 'database',
  meter: 'aws.aurora',
  copies: asked.copies,
  usage: provisioned(load, asked),
  formula:
    'for each service the cheaper of 2 instances x max(2, its share of the load) vCPU and 2 x max(0.5, 4 x its ' +
    'part of the load) capacity units',
  from: FROM_SERVICES,
  or: { meter: 'aws.aurora.serverless', usage: serverless(load, asked) },
})

/** vCPUs of the primary that carry these writes and reads at their peak. */
export const databaseVcpusFor = ({ capacities }: Load, { writes, reads }: Pick<Sql, 'writes' | 'reads'>): number =>
  writes.peak / capacities.writesPerVcpu + reads.peak / capacities.readsPerVcpu

const ioRequests = ({ capacities }: Load, { writes }: Sql): number => writes.month * capacities.ioPerWrite

const provisioned = (load: Load, asked: Sql): ComponentUsage['aws.aurora'] => ({
  ...AURORA,
  vcpu: Math.max(MODEL_CONSTANTS.databaseVcpuAtLeast.value, databaseVcpusFor(load, asked)),
  instances: MODEL_CONSTANTS.copiesOfData.value,
  storageGb: asked.gb,
  ioRequests: ioRequests(load, asked),
})

const serverless = (load: Load, asked: Sql): ComponentUsage['aws.aurora.serverless'] => ({
  ...AURORA_SERVERLESS,
  acu:
    MODEL_CONSTANTS.copiesOfData.value *
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
]
const FROM_SERVICES: readonly InputName[] = [...FROM, 'services']
