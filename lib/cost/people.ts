import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { monthOf, once, perMonth, perYear, times, type Usd } from '@/lib/kernel'
import type { PeopleCost } from './types'

/**
 * The source's operational table as money, kept apart from cash. The overhead acts on development time alone;
 * the visitor's own figures come before the table's, and are then marked as assumed.
 */
export function peopleCost(pattern: PatternId, scenario: Scenario, operational: Record<PatternId, OperationalCost>): PeopleCost {
  const { people } = scenario
  const table = operational[pattern]
  const ownOverhead = people.overhead[pattern]
  const ownMonths = people.learningMonths[pattern]
  const overhead = ownOverhead ?? table.overhead
  const learningMonths = ownMonths ?? table.learningMonths
  const development = developmentOf(scenario)
  return {
    pattern,
    development,
    overheadCost: times(development, overhead),
    buildingCost: times(development, 1 + overhead),
    overhead,
    overheadProvenance: ownOverhead === undefined ? table.evidence.provenance : 'assumed',
    learningMonths,
    learningProvenance: ownMonths === undefined ? table.evidence.provenance : 'assumed',
    learningCost: once(development * monthsLostBy(learningMonths, learningMonths, people.learningLoss)),
  }
}

/** Development lost to learning in one month, the first being 1: development x the average loss during that month. */
export function learningCostIn(month: number, { development, learningMonths }: PeopleCost, learningLoss: number): Usd<'month'> {
  const lostBy = (end: number) => monthsLostBy(end, learningMonths, learningLoss)
  return perMonth(development * (lostBy(month) - lostBy(month - 1)))
}

const developmentOf = ({ people }: Scenario): Usd<'month'> =>
  times(monthOf(perYear(people.engineers * people.loadedCost)), people.developmentShare)

/**
 * Months of development lost from the start to the end of a month. The loss falls in a straight line from `loss` to zero
 * over the ramp, so this is the area below the line: loss x (t - t^2 / (2 x ramp)), and loss x ramp / 2 for the whole ramp.
 */
function monthsLostBy(month: number, ramp: number, loss: number): number {
  if (ramp <= 0) return 0
  const t = Math.min(month, ramp)
  return loss * (t - (t * t) / (2 * ramp))
}
