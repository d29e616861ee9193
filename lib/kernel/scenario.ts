import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { ANSWER_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { isFollowing } from '@/content/scenario/following'
import type { PatternId } from '@/content/pattern-ids'
import { following } from './following'
import type { Capacities, Money, People, Scenario, Situation, Workload } from '@/content/schemas/scenario'

/** What of a scenario somebody has said; the rest is the default. */
export type ScenarioParts = {
  situation?: Situation
  workload?: Partial<Workload>
  people?: Partial<People>
  money?: Partial<Money>
  capacities?: Partial<Capacities>
  compare?: PatternId[]
  /** Figures that count as set although they equal their default; any that is said counts anyway. */
  own?: Scenario['own']
}

/** The default scenario with some of it replaced. */
export function scenarioWith(said: ScenarioParts): Scenario {
  const { situation, workload, people, money, capacities, compare } = said
  return following({
    situation: { ...situation },
    workload: { ...DEFAULT_SCENARIO.workload, ...workload },
    people: { ...DEFAULT_SCENARIO.people, ...people },
    money: { ...DEFAULT_SCENARIO.money, ...money },
    capacities: { ...DEFAULT_SCENARIO.capacities, ...capacities },
    compare: compare ?? DEFAULT_SCENARIO.compare,
    own: said.own ?? Object.keys({ ...workload, ...people }).filter(isFollowing),
  })
}

/** Peak load in requests per second: the answer, or the default while it has not been given. */
export const peakQpsOf = (scenario: Scenario): number => scenario.situation.peakQps ?? ANSWER_FIELDS.peakQps.default

/** Teams that own the system: the answer, or the default while it has not been given. */
export const teamsOf = (scenario: Scenario): number => scenario.situation.teams ?? ANSWER_FIELDS.teams.default

/** "3 cells per region minimum" (the source, Cell-Based, replication). */
export const MIN_CELLS_PER_REGION = 3

/**
 * Users that one cell holds. A cell holds at least one, so a size below 1 says that no size was given:
 * the source's own 100,000 users stand in, and nothing is ever divided by zero.
 */
export const cellSizeOf = (usersPerCell: number): number =>
  usersPerCell >= 1 ? usersPerCell : WORKLOAD_FIELDS.usersPerCell.default

/** Cells to run: one for every `usersPerCell` users, and three in each region at the least. */
export const cellsFor = ({
  users,
  usersPerCell,
  regions,
}: {
  users: number
  usersPerCell: number
  regions: number
}): number => Math.max(Math.ceil(users / cellSizeOf(usersPerCell)), MIN_CELLS_PER_REGION * regions)
