import type { Scenario, Situation } from '@/content/schemas/scenario'
import { peakQpsOf } from '@/lib/kernel'
import { costed, type Decider } from './decider'
import { paidOf } from './paid'
import type { Budget, BudgetLine, PricedCandidate } from './types'

type Spent = { monthly: number; paid: number }

/** Whether it keeps both budgets; null where none is given. */
export function withinBudget({ monthly, paid }: Spent, { situation }: Scenario): boolean | null {
  const { budgetMonth, budgetTotal } = situation
  if (budgetMonth === undefined && budgetTotal === undefined) return null
  return monthly <= (budgetMonth ?? Infinity) && paid <= (budgetTotal ?? Infinity)
}

/**
 * The budget as a verdict: within or over and by how much, what would fit, and up to which load the recommendation
 * fits. The monthly one is about infrastructure today, the whole one about everything that is paid for over the
 * horizon. null where no budget is given.
 */
export function budgetOf(
  recommended: PricedCandidate,
  candidates: readonly PricedCandidate[],
  scenario: Scenario,
  decider: Decider,
): Budget | null {
  const { budgetMonth, budgetTotal } = scenario.situation
  if (budgetMonth === undefined && budgetTotal === undefined) return null
  const fits = candidates
    .filter((one) => one.withinBudget === true)
    .sort((a, b) => a.misses.length - b.misses.length || a.cost.total - b.cost.total)
  return {
    within: recommended.withinBudget === true,
    month: budgetMonth === undefined ? null : lineOf(budgetMonth, recommended.monthly),
    total: budgetTotal === undefined ? null : lineOf(budgetTotal, paidOf(recommended.cost)),
    fits: recommended.withinBudget ? null : (fits[0] ?? null),
    upToQps: greatestLoad(recommended, scenario, decider),
  }
}

const lineOf = (budget: number, spent: number): BudgetLine => ({ budget, spent, over: Math.max(0, spent - budget) })

const MOST_QPS = 1e7
const SEARCH_STEPS = 30

/** The peak load up to which the recommended composition keeps the budget; null: at no load. Infinity: at every one. */
function greatestLoad({ candidate }: PricedCandidate, scenario: Scenario, { pricing, under }: Decider): number | null {
  const keeps = (peakQps: number): boolean => {
    const situation: Situation = { ...scenario.situation, peakQps }
    const grown = under(situation)
    const parts = costed(candidate)
    const monthly = pricing.monthly(parts, grown)
    return withinBudget({ monthly, paid: paidOf(pricing.costing(grown).cost(parts)) }, grown) !== false
  }
  if (keeps(MOST_QPS)) return Infinity
  const now = peakQpsOf(scenario)
  let [low, high] = keeps(now) ? [now, MOST_QPS] : [0, now]
  if (low === 0 && !keeps(0.1)) return null
  low = Math.max(low, 0.1)
  for (let step = 0; step < SEARCH_STEPS && high / low > 1.001; step++) {
    const middle = Math.sqrt(low * high)
    if (keeps(middle)) low = middle
    else high = middle
  }
  return Number(low.toPrecision(2))
}
