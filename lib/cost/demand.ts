import type { Scenario } from '@/content/schemas/scenario'
import { peakQpsOf } from '@/lib/kernel'
import { grown, requirementsOf } from './requirements'
import type { Demand, Terms } from './types'

/**
 * What a scenario asks of its infrastructure. Scenarios that differ in other things share one demand, and with it what
 * was worked out for it: a scenario is never changed in place.
 */
export function demandOf(scenario: Scenario): Demand {
  if (latest && asksTheSame(latest.scenario, scenario)) return latest.demand
  const demand = {
    requirements: requirementsOf(scenario),
    workload: { ...scenario.workload, peakQps: peakQpsOf(scenario) },
    capacities: scenario.capacities,
  }
  latest = { scenario, demand }
  return demand
}

let latest: { scenario: Scenario; demand: Demand } | undefined

const asksTheSame = (one: Scenario, other: Scenario): boolean =>
  one.workload === other.workload &&
  one.capacities === other.capacities &&
  one.money.requirements === other.money.requirements &&
  peakQpsOf(one) === peakQpsOf(other)

/** The demand after growth by a factor (1.2 is a fifth more): load, users and data grow; what a team decides stays. */
export const grownDemand = ({ requirements, workload, capacities }: Demand, factor: number): Demand => ({
  requirements: grown(requirements, factor),
  workload: {
    ...workload,
    peakQps: workload.peakQps * factor,
    users: workload.users * factor,
    dataGb: workload.dataGb * factor,
  },
  capacities,
})

/** The terms that a scenario's money is spent on. */
export const termsOf = ({ money }: Scenario): Terms => money
