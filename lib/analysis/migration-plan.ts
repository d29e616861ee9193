import type { Scenario } from '@/content/schemas/scenario'
import type { MovePathId } from '@/content/scenario/move-phases'
import type { MigrationStep } from '@/lib/cost'
import { candidateWith, costed, type Candidate, type DeciderFacts, type Decision } from '@/lib/decision'
import { allFutures } from './futures'
import { planColumns, type PlanColumns } from './migration-cash'
import { modelOf } from './model/model'
import { sharesOfTime } from './move-time'
import { columnsOf } from './node-columns'
import { percentilesOf, shareOf, type Percentiles, type Share } from './outlook'
import { plannedPhases, type PlannedPhase } from './plan-phases'
import { afterSteps, skippableOf, skippedOf, type MovedPart } from './plan-steps'
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

const FUTURES = 2000

/**
 * The way from what runs today to the recommendation, phase by phase, each a place where one can stop: a move to a
 * pattern goes through the phases of the reference guide. Null where nothing runs or nothing has to change. The lines
 * of the move count even where totals leave them out.
 */
export function migrationPlan(
  scenario: Scenario,
  decision: Decision,
  facts: DeciderFacts,
  seed: string,
  edits: PlanEdits = NO_EDITS,
): MigrationPlan | null {
  const { costing, recommended } = decision
  const { today } = costing.circumstances
  const { steps } = costing.migration(costed(recommended))
  if (!today || steps.length === 0) return null
  const skipped = skippedOf(today, steps, edits.skip, decision)
  const done = steps.filter(({ part }) => !skipped.includes(part))
  const start = candidateWith(today.patterns, today.options)
  const stages = [start, ...done.map((_, index) => afterSteps(today, done.slice(0, index + 1), decision))]
  const counted = { ...scenario, money: { ...scenario.money, off: scenario.money.off.filter(isNotOfTheMove) } }
  const ends = stages.at(-1) === recommended ? [] : [recommended]
  const model = modelOf(counted, [...stages, ...ends], facts, { budget: 60 })
  const futures = allFutures(model, seed, FUTURES)
  const columns = (nodes: number[]) => columnsOf(futures, nodes, FUTURES)

  const [drawnPeople = none()] = columns([model.engineers])
  const people = edits.people === undefined ? drawnPeople : none().fill(edits.people)
  const share = sharesOfTime(seed, FUTURES, edits.share)
  const { phases, staying } = plannedPhases({
    steps,
    done,
    stages,
    model,
    columns,
    circumstances: costing.circumstances,
    edits,
    seed,
    count: FUTURES,
  })
  const plan = planColumns({ phases, people, share, horizon: model.months })
  const middle = Math.floor((model.months - 1) / 2)
  const best = bestStops(plan.net)
  return {
    phases: described(phases, plan, staying[middle] ?? none(), best, middle),
    cash: plan.cash.map(percentilesOf),
    horizon: model.months,
    people: edits.people === undefined ? percentilesOf(people) : certain(edits.people),
    share: percentilesOf(share),
    staying: percentilesOf(staying[middle] ?? none()),
    stay: shareOf(best[0] ?? 0, FUTURES),
    finished: shareOf((plan.ends.at(-1) ?? none()).filter((month) => month <= model.months).length, FUTURES),
    skippable: skippableOf(today, steps, decision),
    skipped,
    all: steps.map(({ part, kind }) => ({ part, kind })),
  }
}

const none = () => new Float64Array(FUTURES)
const certain = (value: number): Percentiles => ({ p10: value, p50: value, p90: value })
const isNotOfTheMove = (part: string) => part !== 'migration' && part !== 'learning'

/** Each phase with the percentiles of its columns. */
function described(
  phases: readonly PlannedPhase[],
  plan: PlanColumns,
  staying: Float64Array,
  best: readonly number[],
  middle: number,
): Phase[] {
  const spentTo = runningSums(plan.spent)
  const horizon = plan.cash.length - 1
  return phases.map((phase, index): Phase => {
    const { step, within, isLast, running, planned, ofMove, work, programme, parallel, learning } = phase
    const saved = phase.saved[middle] ?? none()
    const net = plan.net[index] ?? none()
    const repaid = (plan.payback[index] ?? none()).filter((month) => month <= horizon)
    return {
      step,
      within,
      isLast,
      running,
      planned,
      ofMove: percentilesOf(ofMove),
      work: percentilesOf(work),
      months: percentilesOf(plan.months[index] ?? none()),
      programme: percentilesOf(programme),
      parallel: percentilesOf(parallel),
      learning: percentilesOf(learning),
      spent: percentilesOf(plan.spent[index] ?? none()),
      stop: {
        ends: percentilesOf(plan.ends[index] ?? none()),
        spent: percentilesOf(spentTo[index] ?? none()),
        monthly: percentilesOf(staying.map((usd, i) => usd - (saved[i] ?? 0))),
        saved: percentilesOf(saved),
        net: percentilesOf(net),
        lost: percentilesOf(net.map((usd) => Math.max(0, -usd))),
        payback: {
          share: shareOf(repaid.length, FUTURES),
          months: repaid.length > 0 ? percentilesOf(repaid) : null,
        },
        best: shareOf(best[index + 1] ?? 0, FUTURES),
      },
    }
  })
}

function runningSums(columns: readonly Float64Array[]): Float64Array[] {
  let sum: Float64Array = none()
  return columns.map((column) => (sum = column.map((usd, i) => usd + (sum[i] ?? 0))))
}

/** In how many futures each stop leaves the most: never starting first, then each phase. */
function bestStops(net: readonly Float64Array[]): number[] {
  const best = [0, ...net.map(() => 0)]
  for (let i = 0; i < FUTURES; i++) {
    let [stop, most] = [0, 0]
    net.forEach((column, index) => {
      if ((column[i] ?? 0) > most) [stop, most] = [index + 1, column[i] ?? 0]
    })
    best[stop] = (best[stop] ?? 0) + 1
  }
  return best
}
