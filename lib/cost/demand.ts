import type { Scenario } from '@/content/schemas/scenario'
import { peakQpsOf } from '@/lib/kernel'
import { grown, requirementsOf } from './requirements'
import type { Demand, Terms } from './types'

/** What a scenario asks of its infrastructure. */
export const demandOf = (scenario: Scenario): Demand => ({
  requirements: requirementsOf(scenario),
  workload: { ...scenario.workload, peakQps: peakQpsOf(scenario) },
  capacities: scenario.capacities,
})

/** The demand after growth by a factor (1.2 is a fifth more): load, users and data grow; what a team decides stays. */
export const grownDemand = ({ requirements, workload, capacities }: Demand, factor: number): Demand => ({
  requirements: grown(requirements, factor),
  workload: { ...workload, peakQps: workload.peakQps * factor, users: workload.users * factor, dataGb: workload.dataGb * factor },
  capacities,
})

/** The terms that a scenario's money is spent on. */
export const termsOf = ({ money }: Scenario): Terms => money
