import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { cellSizeOf, MIN_CELLS_PER_REGION } from '@/lib/kernel'
import { heldInWords, part, type Load } from '../load'
import { compute } from '../components/compute'
import { balancerDescription, entry } from '../components/entry'
import { addresses, addressesDescription, crossZone, egress } from '../components/network'
import { logs, metrics, metricsDescription } from '../components/operations'
import { stackOf } from '../components/stack'
import type { ComponentDescription, PatternModel } from '../types'

/**
 * Many equal stacks behind a router. The minimum cost of a stack times the number of cells, spare cells included,
 * dominates the bill.
 */
export const cellBased: PatternModel = {
  pattern: 'cell-based',
  componentsOf: (load) => {
    const { requests, reads, writes, workload, capacities } = load
    const { cells, fullCell } = cellsOf(load)
    return [
      ...stacks(load, {
        reads: part(reads, fullCell),
        writes: part(writes, fullCell),
        gb: workload.dataGb * fullCell,
        copies: cells,
      }),
      compute(load, router(load), {
        flow: part(requests, 1 / workload.regions),
        cpu: MODEL_CONSTANTS.routerCpu.value,
        copies: workload.regions,
      }),
      ...entry(load, part(requests, 1 / workload.regions), ROUTER_ENTRY, workload.regions),
      addresses(load, ROUTER_ADDRESSES, { copies: workload.regions, machines: false }),
      egress(load),
      crossZone(load, requests.month * capacities.responseKb),
      logs(load, requests.month),
      metrics(load, cells + workload.regions, METRICS),
    ]
  },
}

const CELLS = ['users', 'usersPerCell', 'regions', 'spareCells'] as const
const METRICS = metricsDescription('(cells + regions)', CELLS)
const stacks = stackOf(CELLS)

const router = heldInWords<ComponentDescription>((held) => ({
  id: 'compute.router',
  label: 'Cell router',
  role: 'Routes each user to a cell',
  kind: 'compute',
  formula: `for each region max(2, ${held} x 0.1 CPU time per request / target utilisation)`,
  from: ['peakQps', 'averageToPeak', 'regions', 'cpuMs', 'utilization'],
}))
const ROUTER_ENTRY = balancerDescription({
  id: 'router-entry',
  label: 'Load balancer of the cell router',
  role: 'Distributes requests over the router instances',
})
const ROUTER_ADDRESSES = addressesDescription({
  id: 'router-addresses',
  label: 'Public addresses of the cell router',
})

/**
 * Number of cells to run, and the share of the load that one cell is sized for. All cells are equal and each is sized
 * to run full, spare cells included, because a spare cell has to be able to take over a full one. While there are too
 * few users to fill the minimum number of cells, the cells share the load.
 */
export function cellsOf({ workload, capacities }: Load): { cells: number; fullCell: number } {
  const full = workload.users / cellSizeOf(workload.usersPerCell)
  const used = Math.ceil(full)
  const least = MIN_CELLS_PER_REGION * workload.regions
  return { cells: Math.max(least, used + Math.ceil(used * capacities.spareCells)), fullCell: 1 / Math.max(least, full) }
}
