import type { RequirementName } from '@/content/scenario/requirements'
import type { LimitMetric } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cellsFor, peakQpsOf, SECONDS_PER_MONTH } from '@/lib/kernel'

/** What the limits are measured against: the scenario at its busiest minute, in units of each metric. */
export type PeakLoad = Record<Exclude<LimitMetric, 'retentionDays' | 'none'>, number>

/**
 * The demand of a scenario at its peak. Where the visitor has put a figure of their own in place of a monthly volume,
 * its peak is that volume's average divided by "average to peak", so that cost and limits speak of the same load.
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
    // Requests from outside and calls from inside, spread evenly: a service with more than its share meets the limit
    // earlier.
    requestsPerSecondPerService: (requests + calls) / Math.max(1, services),
    // Little's law: arrivals per second x seconds that each stays.
    concurrentExecutions: (requests * functionMs) / 1000,
    functionSeconds: functionMs / 1000,
    users,
    usersPerCell: cells > 0 ? users / cells : 0,
    cells,
    regions,
  }
}

/** What decides the size of a system beside its load, the visitor's own figures first. */
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
