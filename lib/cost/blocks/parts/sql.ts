import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import type { Flow, Load } from '../load'
import type { Block, Build, InputName } from '../types'

type Sql = { role: string; writes: Flow; reads: Flow; gb: number; copies?: number }

/** A relational database: a primary and a standby in another zone. */
export const sql = (load: Load, { role, copies = 1, ...asked }: Sql): Block => ({
  id: 'database',
  label: 'Relational database',
  role,
  kind: 'database',
  copies,
  ...provisioned(load, asked),
  formula:
    '2 copies x max(2, peak writes / writes per vCPU + peak reads that reach it / reads per vCPU) vCPU, stored data, and writes x disk operations per write',
  from: FROM,
})

/** A database for each service: each of its own size, on the cheaper of instances and capacity units. */
export const sqlPerService = (load: Load, { role, copies, ...asked }: Required<Sql>): Block => ({
  ...sql(load, { role, copies, ...asked }),
  label: 'Database of a service',
  or: serverless(load, asked),
  formula:
    'for each service the cheaper of 2 instances x max(2, its part of the load) vCPU and 2 x max(0.5, 4 x its part of the load) capacity units',
  from: [...FROM, 'services'],
})

type Asked = Omit<Sql, 'role' | 'copies'>

const vcpusFor = ({ capacities }: Load, { writes, reads }: Asked): number =>
  writes.peak / capacities.writesPerVcpu + reads.peak / capacities.readsPerVcpu

const disk = ({ capacities }: Load, { writes, gb }: Asked) => ({ storageGb: gb, ioRequests: writes.month * capacities.ioPerWrite })

const provisioned = (load: Load, asked: Asked): Build => ({
  meter: 'aws.aurora',
  usage: {
    vcpu: Math.max(MODEL_CONSTANTS.databaseVcpuAtLeast.value, vcpusFor(load, asked)),
    instances: MODEL_CONSTANTS.copiesOfData.value,
    ...disk(load, asked),
  },
})

const serverless = (load: Load, asked: Asked): Build => ({
  meter: 'aws.aurora.serverless',
  usage: {
    acu:
      MODEL_CONSTANTS.copiesOfData.value *
      Math.max(MODEL_CONSTANTS.acuAtLeast.value, MODEL_CONSTANTS.acuPerVcpu.value * vcpusFor(load, asked)),
    ...disk(load, asked),
  },
})

const FROM: readonly InputName[] = ['peakQps', 'averageToPeak', 'readShare', 'dataGb', 'cacheHitRate', 'writesPerVcpu', 'readsPerVcpu', 'ioPerWrite']
