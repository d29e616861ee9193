import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import type { Capacities } from '@/content/schemas/scenario'
import { vcpusFor } from './components/compute'
import { databaseVcpusFor } from './components/sql'
import type { Load } from './load'

/** How many servers carry a flow at its peak, and how long each is busy with one item, in seconds. */
type Carriers = { servers: number; seconds: number }

const { tasksAtLeast, podVcpu, databaseVcpuAtLeast } = MODEL_CONSTANTS

const flow = (peak: number) => ({ peak, average: peak, month: 0 })

/**
 * The servers that the component models buy, as they stand at the peak: bills count the average of a month. A database
 * vCPU and a cache node carry what their capacity says at the target utilisation; a machine does so by construction.
 */
export const carriersAtPeak = (load: Load) => ({
  /** Machines of 1 vCPU. */
  machines: (perSecond: number, cpu: number): Carriers => ({
    servers: Math.max(tasksAtLeast.value, Math.ceil(vcpusFor(flow(perSecond), cpu, load))),
    seconds: secondsOf(load.capacities, cpu),
  }),
  /** Containers of one service, of a quarter of a vCPU each; a request visits several services. */
  containers: (
    perSecond: number,
    cpu: number,
    { services, visits }: { services: number; visits: number },
  ): Carriers => ({
    servers: Math.max(
      tasksAtLeast.value,
      Math.ceil(vcpusFor(flow(perSecond), cpu, load) / podVcpu.value / Math.max(1, services)),
    ),
    seconds: secondsOf(load.capacities, cpu) / visits / podVcpu.value,
  }),
  /** vCPUs of a primary database. */
  database: (writes: number, reads: number): Carriers & { write: number; read: number } => {
    const { writesPerVcpu, readsPerVcpu, utilization } = load.capacities
    const [write, read] = [utilization / writesPerVcpu, utilization / readsPerVcpu]
    const all = writes + reads
    return {
      servers: Math.max(
        databaseVcpuAtLeast.value,
        Math.ceil(databaseVcpusFor(load, { writes: flow(writes), reads: flow(reads) })),
      ),
      seconds: all > 0 ? (writes * write + reads * read) / all : write,
      write,
      read,
    }
  },
  /** Nodes of a cache that serve: the other one of each pair stands by. */
  cache: (reads: number): Carriers => ({
    servers: Math.max(1, Math.ceil(reads / load.capacities.readsPerCacheNode)),
    seconds: load.capacities.utilization / load.capacities.readsPerCacheNode,
  }),
})

const secondsOf = ({ cpuMs }: Capacities, cpu: number): number => (cpuMs * cpu) / 1000
