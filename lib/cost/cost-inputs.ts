import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import type { Scenario } from '@/content/schemas/scenario'
import { heldHours, peakQpsOf, stackInForce } from '@/lib/kernel'
import { loadOf, type Load } from '@/lib/sizing'
import { grownRequirements, requirementsOf } from './requirements'
import type { CostInputs, Terms } from './types'

/** What a scenario asks of its infrastructure. */
export const costInputs = (scenario: Scenario): CostInputs => ({
  requirements: requirementsOf(scenario),
  load: loadOf({
    workload: { ...scenario.workload, peakQps: peakQpsOf(scenario) },
    capacities: scenario.capacities,
    stack: stackInForce(scenario),
    heldHours: scenario.profile && heldHours(scenario.profile),
  }),
  shares: sharesOf(scenario),
})

/** What options add to a database, in shares of it. */
export const sharesOf = (scenario: Scenario): CostInputs['shares'] => ({
  optionStorage: shareOf('optionStorage', scenario),
  replicaShare: shareOf('replicaShare', scenario),
  tenantShare: shareOf('tenantShare', scenario),
})

/** The visitor's own share of a database, or ours. */
const shareOf = (id: FactorId, { money }: Scenario): number => money.factors[id] ?? COST_FACTORS[id].value

/** The same after growth by a factor (1.2 is a fifth more): load, users and data grow; what a team decides stays. */
export const grownInputs = ({ requirements, load, shares }: CostInputs, factor: number): CostInputs => ({
  requirements: grownRequirements(requirements, factor),
  load: grownLoad(load, factor),
  shares,
})

const grownLoad = ({ requests, workload, capacities, stack }: Load, factor: number): Load =>
  loadOf({
    workload: {
      ...workload,
      peakQps: requests.peak * factor,
      users: workload.users * factor,
      dataGb: workload.dataGb * factor,
    },
    capacities,
    stack,
    heldHours: requests.heldHours,
  })

/** The terms that a scenario's money is spent on. */
export const termsOf = ({ money }: Scenario): Terms => money
