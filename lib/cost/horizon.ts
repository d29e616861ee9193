import type { PatternId } from '@/content/pattern-ids'
import type { Requirements } from '@/content/scenario/requirements'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Money, Scenario } from '@/content/schemas/scenario'
import { once } from '@/lib/kernel'
import { monthlyTotal } from './estimate'
import { learningCostIn } from './people'
import { grown, requirementsOf } from './requirements'
import type { HorizonMonth, PeopleCost } from './types'

/** The requirements of each month of the horizon. The same for all patterns: worked out once, then shared. */
export function requirementsByMonth(scenario: Scenario): Requirements[] {
  const today = requirementsOf(scenario)
  const months = Array.from({ length: Math.round(scenario.money.horizonMonths) }, (_, index) => index + 1)
  return months.map((month) => grown(today, growthBy(month, scenario.money)))
}

/** Month by month what a pattern costs: growing infrastructure, a team that stays as it is, and learning while the ramp lasts. */
export function horizonOf(
  pattern: PatternId,
  months: Requirements[],
  people: PeopleCost,
  learningLoss: number,
  card: RateCard,
): HorizonMonth[] {
  let cumulative = 0
  return months.map((requirements, index) => {
    const month = index + 1
    const infrastructure = monthlyTotal(pattern, requirements, card)
    const building = people.buildingCost
    const learning = learningCostIn(month, people, learningLoss)
    cumulative += infrastructure + building + learning
    return { month, infrastructure, building, learning, cumulative: once(cumulative) }
  })
}

/** Growth compounds monthly; the first month is today. */
const growthBy = (month: number, { growthPerYear }: Money): number => (1 + growthPerYear) ** ((month - 1) / 12)
