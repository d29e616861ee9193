import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { vcpusFor } from './components/compute'
import { databaseVcpusFor } from './components/sql'
import type { Load } from './load'

/** How many servers carry a flow at its peak, and how long each is busy with one item, in seconds. */
export type Carriers = { servers: number; seconds: number }

/** The same for a database, with the time of one write and of one read. */
export type DatabaseCarriers = Carriers & { write: number; read: number }

const { podVcpu, databaseVcpuAtLeast, burstableMachineVcpu, acuPerVcpu, acuAtLeast } = MODEL_CONSTANTS
const { burstableDatabaseVcpu, largeBurstableDatabaseVcpu } = MODEL_CONSTANTS

const flow = (peak: number) => ({ peak, average: peak, month: 0 })

/**
 * The servers that the component models buy for the stack, as they stand at the peak: bills count the average of a
 * month. A database vCPU and a cache node carry what their capacity says at the target utilisation; a machine does so
 * by construction. What is burstable is counted at its baseline, as if its credits were used up.
 */
export const carriersAtPeak = (load: Load) => ({
  /** Machines of the kind that the stack has, at least one in each zone. */
  machines: (perSecond: number, cpu: number): Carriers => {
    const vcpu = VCPU_OF_MACHINE[load.stack.machines]
    return {
      servers: Math.max(load.zones, Math.ceil(vcpusFor(flow(perSecond), cpu, load) / vcpu)),
      seconds: secondsOf(load, cpu) / vcpu,
    }
  },
  /** Containers of one service, of a quarter of a vCPU each; a request visits several services. */
  containers: (
    perSecond: number,
    cpu: number,
    { services, visits }: { services: number; visits: number },
  ): Carriers => ({
    servers: Math.max(
      load.zones,
      Math.ceil(vcpusFor(flow(perSecond), cpu, load) / podVcpu.value / Math.max(1, services)),
    ),
    seconds: secondsOf(load, cpu) / visits / podVcpu.value,
  }),
  /** vCPUs of a primary database; copies in other zones stand by. */
  database: (writes: number, reads: number): DatabaseCarriers => {
    const { servers, speed } = databaseVcpu(load, databaseVcpusFor(load, { writes: flow(writes), reads: flow(reads) }))
    const { writesPerVcpu, readsPerVcpu, utilization } = load.capacities
    const [write, read] = [utilization / writesPerVcpu / speed, utilization / readsPerVcpu / speed]
    const all = writes + reads
    return { servers, seconds: all > 0 ? (writes * write + reads * read) / all : write, write, read }
  },
  /** Nodes of a cache that serve: those in other zones stand by. */
  cache: (reads: number): Carriers => ({
    servers: Math.max(1, Math.ceil(reads / load.capacities.readsPerCacheNode)),
    seconds: load.capacities.utilization / load.capacities.readsPerCacheNode,
  }),
})

const secondsOf = ({ capacities }: Load, cpu: number): number => (capacities.cpuMs * cpu) / 1000

const VCPU_OF_MACHINE = {
  shared: podVcpu.value,
  burstable: burstableMachineVcpu.value,
  dedicated: 1,
} as const

/** vCPUs of the kind of database that the stack has, for a load of so many, and what share of its time each serves. */
function databaseVcpu({ stack }: Load, needed: number): { servers: number; speed: number } {
  const provisioned = { servers: Math.max(databaseVcpuAtLeast.value, Math.ceil(needed)), speed: 1 }
  if (stack.database === 'serverless') {
    const vcpus = Math.max(acuAtLeast.value / acuPerVcpu.value, needed)
    return { servers: Math.ceil(vcpus), speed: Math.min(1, vcpus) }
  }
  // Beyond the baseline of the largest burstable instance the bill has another kind.
  if (stack.database !== 'burstable' || needed > largeBurstableDatabaseVcpu.value) return provisioned
  const { value: baseline } = needed <= burstableDatabaseVcpu.value ? burstableDatabaseVcpu : largeBurstableDatabaseVcpu
  return { servers: VCPUS_OF_BURSTABLE, speed: baseline / VCPUS_OF_BURSTABLE }
}

/** Every burstable database instance has two vCPUs; they share its baseline. */
const VCPUS_OF_BURSTABLE = 2
