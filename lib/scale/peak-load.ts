import type { RequirementName } from '@/content/scenario/requirements'
import type { LimitMetric } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cellsFor, peakQpsOf, SECONDS_PER_MONTH } from '@/lib/kernel'

/** What limits are compared with: the load of a scenario at its peak, in the unit of each metric. */
export type PeakLoad = Record<Exclude<LimitMetric, 'retentionDays' | 'none'>, number>

/**
 * The load of a scenario at its peak. Where the visitor has overridden a monthly volume, its peak is the average of
 * that volume divided by the average/peak load ratio, so that costs and limits use the same load.
 */
export function peakLoad(scenario: Scenario): PeakLoad {
  const { readShare, eventsPerWrite, callsPerRequest, functionMs } = scenario.workload
  const peak = peakQpsOf(scenario)
  const atPeak = (name: RequirementName, derived: number) => peakOfOwn(scenario, name) ?? derived
  const requests = atPeak('requests', peak)
  const calls = atPeak('interServiceCalls', peak * callsPerRequest)
  const { users, usersPerCell, regions, services } = sizesOf(scenario)
  const cells = cellsFor({ users, usersPerCell, regions })
  return {
    peakQps: requests,
    writesPerSecond: atPeak('writeVolume', peak * (1 - readShare)),
    readsPerSecond: atPeak('readVolume', peak * readShare),
    eventsPerSecond: atPeak('events', peak * (1 - readShare) * eventsPerWrite),
    services,
    // External requests and internal calls, spread evenly over the services. A service with more than its share reaches
    // the limit earlier.
    requestsPerSecondPerService: (requests + calls) / Math.max(1, services),
    // Little's law: concurrency is arrivals per second times seconds in the system.
    concurrentExecutions: (requests * functionMs) / 1000,
    functionSeconds: functionMs / 1000,
    users,
    usersPerCell: cells > 0 ? users / cells : 0,
    cells,
    regions,
  }
}

/** The figures other than load that determine the size of a system. The visitor's own figures take precedence. */
export function sizesOf({ workload, money: { requirements: own } }: Scenario) {
  return {
    users: own.users ?? workload.users,
    usersPerCell: own.usersPerCell ?? workload.usersPerCell,
    regions: own.regions ?? workload.regions,
    services: own.services ?? workload.services,
  }
}

function peakOfOwn({ workload, money }: Scenario, name: RequirementName): number | undefined {
  const own = money.requirements[name]
  return own === undefined ? undefined : own / SECONDS_PER_MONTH / workload.averageToPeak
}
