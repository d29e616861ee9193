import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { ANSWER_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { isFollowing } from '@/content/scenario/following'
import type { PatternId } from '@/content/pattern-ids'
import { stating } from './traffic'
import type { Capacities, Money, People, Scenario, Situation, StackChoice, Workload } from '@/content/schemas/scenario'

/** The parts of a scenario that are given; the rest takes the defaults. */
export type ScenarioParts = {
  situation?: Situation
  workload?: Partial<Workload>
  people?: Partial<People>
  money?: Partial<Money>
  capacities?: Partial<Capacities>
  stack?: Partial<StackChoice>
  compare?: PatternId[]
  /** Figures that count as set although they equal their default. Any figure that is given counts as set as well. */
  own?: Scenario['own']
  /** The load in another unit, from which the peak load follows. */
  traffic?: Scenario['traffic']
  /** Load over a day; it replaces an average that is given as well. */
  profile?: Scenario['profile']
}

/** The default scenario with the given parts replaced. */
export function scenarioWith(said: ScenarioParts): Scenario {
  const { situation, workload, people, money, capacities, stack, compare, traffic, profile } = said
  const scenario: Scenario = {
    situation: { ...situation },
    workload: { ...DEFAULT_SCENARIO.workload, ...workload },
    people: { ...DEFAULT_SCENARIO.people, ...people },
    money: { ...DEFAULT_SCENARIO.money, ...money },
    capacities: { ...DEFAULT_SCENARIO.capacities, ...capacities },
    stack: { ...DEFAULT_SCENARIO.stack, ...stack },
    compare: compare ?? DEFAULT_SCENARIO.compare,
    own: said.own ?? Object.keys({ ...workload, ...people }).filter(isFollowing),
  }
  return stating(scenario, { traffic, profile }, ANSWER_FIELDS.peakQps.api.max)
}

/** Peak load in requests per second: the answer, or the default until it is given. */
export const peakQpsOf = (scenario: Scenario): number => scenario.situation.peakQps ?? ANSWER_FIELDS.peakQps.default

/** Number of teams that own the system: the answer, or the default until it is given. */
export const teamsOf = (scenario: Scenario): number => scenario.situation.teams ?? ANSWER_FIELDS.teams.default

/** "3 cells per region minimum" (reference guide, Cell-Based, replication). */
export const MIN_CELLS_PER_REGION = 3

/**
 * Users that one cell holds. A size below 1 means that no size was given, so the reference guide's 100,000 users apply;
 * this also avoids a division by zero.
 */
export const cellSizeOf = (usersPerCell: number): number =>
  usersPerCell >= 1 ? usersPerCell : WORKLOAD_FIELDS.usersPerCell.default

/** Number of cells to run: one for every `usersPerCell` users, at least three in each region. */
export const cellsFor = ({
  users,
  usersPerCell,
  regions,
}: {
  users: number
  usersPerCell: number
  regions: number
}): number => Math.max(Math.ceil(users / cellSizeOf(usersPerCell)), MIN_CELLS_PER_REGION * regions)
