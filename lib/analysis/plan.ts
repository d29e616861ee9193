import type { MovePathId } from '@/content/scenario/move-phases'
import type { MigrationStep } from '@/lib/cost'
import type { Candidate } from '@/lib/decision'
import type { Percentiles, Share } from './outlook'
import type { MovedPart } from './plan-steps'
import type { When } from './when'

/** A phase of a move by its number in the path of the reference guide, from 1. */
export type PhaseKey = `${MovedPart}.${number}`

/** What somebody plans otherwise: all of it is known for certain, and what is left out has its range. */
export type PlanEdits = {
  people?: number
  /** Share of their time, from 0 to 1. */
  share?: number
  /** Planned person-months of a move or of one of its phases, before they slip. */
  effort: Partial<Record<MovedPart | PhaseKey, number>>
  skip: readonly MovedPart[]
}

export const NO_EDITS: PlanEdits = { effort: {}, skip: [] }

/** Where a phase stands in the path of the reference guide that its move follows. */
export type WithinMove = {
  path: MovePathId
  /** In the path, from 0. */
  place: number
  /** Among the phases of the move in this plan, from 0, and how many these are. */
  index: number
  of: number
}

export type Phase = {
  /** What its move adds or leaves behind. */
  step: Pick<MigrationStep, 'part' | 'kind'>
  /** Null where the move is one phase. */
  within: WithinMove | null
  /** Whether its move ends with it. */
  isLast: boolean
  /** What runs after it; within a move what ran before, of which a part has moved already. */
  running: Candidate
  /** Person-months as planned, all factors central, and their share of the move. */
  planned: number
  ofMove: Percentiles
  /** As they turn out, and the calendar months that they take. */
  work: Percentiles
  months: Percentiles
  programme: Percentiles
  parallel: Percentiles
  learning: Percentiles
  spent: Percentiles
  stop: Stop
}

/** What stopping after a phase leaves, beside staying with what runs today. US dollars. */
type Stop = {
  /** Month in which the phase ends, and all that was spent until then. */
  ends: Percentiles
  spent: Percentiles
  /** What the system costs in a month of the middle of the horizon, and what it saves then. */
  monthly: Percentiles
  saved: Percentiles
  /**
   * Saved by the end of the horizon, less all that the phases take, later too; and what of that has not come back by
   * then.
   */
  net: Percentiles
  lost: Percentiles
  payback: When
  /** Futures in which stopping here leaves more than stopping anywhere else, or never starting. */
  best: Share
}

export type MigrationPlan = {
  phases: Phase[]
  /** Saved less spent at the end of each month, from 0. */
  cash: Percentiles[]
  horizon: number
  people: Percentiles
  share: Percentiles
  /** What staying costs in a month of the middle of the horizon. */
  staying: Percentiles
  /** Futures in which never starting is best, and in which the plan ends within the horizon. */
  stay: Share
  finished: Share
  /** Moves that may be left out: what is left is still one of the candidates. */
  skippable: MovedPart[]
  /** Those that are left out. */
  skipped: MovedPart[]
  /** Moves of the whole plan, those left out included. */
  all: Pick<MigrationStep, 'part' | 'kind'>[]
}
