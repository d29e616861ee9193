import { ON_CALL_FLOOR } from '@/content/scenario/people-facts'
import type { PatternId } from '@/content/pattern-ids'
import type { Provenance } from '@/content/schemas/provenance'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { monthOf, once, perMonth, perYear, teamsOf, times, type Usd } from '@/lib/kernel'
import { microservicesOverhead } from './microservices-overhead'
import type { PeopleCost } from './types'

/**
 * The source's operational table as money, kept apart from cash. Overhead and learning act on development time alone,
 * and there on the part of the system that uses the pattern. The visitor's own figures come first and are then marked
 * as assumed.
 */
export function peopleCost(
  pattern: PatternId,
  scenario: Scenario,
  operational: Record<PatternId, OperationalCost>,
): PeopleCost {
  const { people } = scenario
  const { patternShare } = people
  const table = operational[pattern]
  const ownMonths = people.learningMonths[pattern]
  const learningMonths = ownMonths ?? table.learningMonths
  const development = developmentOf(scenario)
  const used = overheadOf(pattern, scenario, table)
  const builtWith = (overhead: number) => times(development, 1 + patternShare * overhead)
  return {
    pattern,
    development,
    overheadCost: times(development, patternShare * used.overhead),
    buildingCost: builtWith(used.overhead),
    buildingRange: [builtWith(used.overheadRange[0]), builtWith(used.overheadRange[1])],
    ...used,
    sourceOverhead: table.overhead,
    patternShare,
    learningMonths,
    learningProvenance: ownMonths === undefined ? table.evidence.provenance : 'assumed',
    learningBand: table.learningBand,
    learningCost: once(development * patternShare * monthsLostBy(learningMonths, learningMonths, people.learningLoss)),
    ...onCallOf(scenario),
  }
}

/**
 * Development lost to learning in one month, the first being 1: the part that uses the pattern x the average loss
 * during that month.
 */
export function learningCostIn(month: number, cost: PeopleCost, learningLoss: number): Usd<'month'> {
  const lostBy = (end: number) => monthsLostBy(end, cost.learningMonths, learningLoss)
  return perMonth(cost.development * cost.patternShare * (lostBy(month) - lostBy(month - 1)))
}

const developmentOf = ({ people }: Scenario): Usd<'month'> =>
  times(monthOf(perYear(people.engineers * people.loadedCost)), people.developmentShare)

export type Overhead = Pick<PeopleCost, 'overhead' | 'overheadRange' | 'overheadFrom' | 'overheadProvenance'>

/** The visitor's own figure, or what holds without one. */
function overheadOf(pattern: PatternId, scenario: Scenario, table: OperationalCost): Overhead {
  const standard = standardOverhead(pattern, scenario, table)
  const own = scenario.people.overhead[pattern]
  return own === undefined
    ? standard
    : { ...standard, overhead: own, overheadFrom: 'own', overheadProvenance: 'assumed' }
}

/** The overhead in force without an own figure: for Microservices it falls with the number of teams. */
export function standardOverhead(pattern: PatternId, scenario: Scenario, table: OperationalCost): Overhead {
  const fallsWithTeams = pattern === 'microservices' && scenario.people.overheadByTeams
  const byTeams = fallsWithTeams ? microservicesOverhead(teamsOf(scenario)) : null
  const overheadRange = byTeams?.range ?? table.overheadRange
  if (byTeams && byTeams.overhead !== table.overhead)
    return { overhead: byTeams.overhead, overheadRange, overheadFrom: 'teams', overheadProvenance: BY_TEAMS }
  return {
    overhead: table.overhead,
    overheadRange,
    overheadFrom: 'source',
    overheadProvenance: table.evidence.provenance,
  }
}

const BY_TEAMS: Provenance = 'derived'

/** One rotation serves all services, so what is missing from eight people is paid once, whatever the pattern. */
function onCallOf({ people }: Scenario): Pick<PeopleCost, 'onCallFloor' | 'onCallMissing'> {
  const onCallMissing = people.onCall ? Math.max(0, ON_CALL_FLOOR.engineers - people.engineers) : 0
  return { onCallMissing, onCallFloor: monthOf(perYear(onCallMissing * people.loadedCost)) }
}

/**
 * Months of development lost from the start to the end of a month. The loss falls in a straight line from `loss` to
 * zero over the ramp, so this is the area below the line: loss x (t - t^2 / (2 x ramp)), and loss x ramp / 2 for the
 * whole ramp.
 */
function monthsLostBy(month: number, ramp: number, loss: number): number {
  if (ramp <= 0) return 0
  const t = Math.min(month, ramp)
  return loss * (t - (t * t) / (2 * ramp))
}
