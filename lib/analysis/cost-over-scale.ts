import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms, chosenCard, costInputs, grownInputs, monthlyTotal, termsOf, type CostFacts } from '@/lib/cost'
import { peakQpsOf } from '@/lib/kernel'
import { ceilingQps } from '@/lib/scale'

export type CostLine = {
  pattern: PatternId
  /** Peak load in requests per second, and infrastructure cost at that load in US dollars per month. */
  points: { qps: number; total: number }[]
  /** The first limit, at which the line ends with its last point; null when it is beyond the last load shown. */
  endsAt: { qps: number; limit: ScaleLimit } | null
}

/**
 * Monthly infrastructure cost of each compared pattern from 1 to 10M requests/s, with users and data growing in
 * proportion to the load. When the first limit is below 1 request/s, the line is a single point.
 */
export function costOverScale(
  scenario: Scenario,
  facts: CostFacts,
  limits: Record<PatternId, ScaleLimit[]>,
): CostLine[] {
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  const today = costInputs(scenario)
  const peak = peakQpsOf(scenario)
  return scenario.compare.map((pattern) => {
    const endsAt = endOf(pattern, limits[pattern], scenario)
    const totalAt = (qps: number) => monthlyTotal(pattern, grownInputs(today, qps / peak), card)
    const loads = loadsUpTo(endsAt?.qps ?? Infinity)
    return { pattern, points: loads.map((qps) => ({ qps, total: totalAt(qps) })), endsAt }
  })
}

const STEPS_PER_DECADE = 6
const DECADES = 7

/** 43 loads in requests per second, evenly spaced on a logarithmic axis. Powers of ten are exact. */
export const LOADS: readonly number[] = Array.from({ length: DECADES * STEPS_PER_DECADE + 1 }, (_, index) =>
  index % STEPS_PER_DECADE === 0
    ? 10 ** (index / STEPS_PER_DECADE)
    : Number((10 ** (index / STEPS_PER_DECADE)).toPrecision(3)),
)

const LAST = 10 ** DECADES

function endOf(pattern: PatternId, limits: ScaleLimit[], scenario: Scenario): CostLine['endsAt'] {
  const end = ceilingQps(pattern, limits, scenario)
  return end && end.qps <= LAST ? end : null
}

const loadsUpTo = (end: number): number[] => (end > LAST ? [...LOADS] : [...LOADS.filter((qps) => qps < end), end])
