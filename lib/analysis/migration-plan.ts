import type { Scenario } from '@/content/schemas/scenario'
import { candidateWith, costed, type DeciderFacts, type Decision } from '@/lib/decision'
import { allFutures } from './futures'
import { planColumns, type PlanColumns } from './migration-cash'
import { modelOf } from './model/model'
import { sharesOfTime } from './move-time'
import { columnsOf } from './node-columns'
import { percentilesOf, shareOf, type Percentiles } from './outlook'
import { NO_EDITS, type MigrationPlan, type Phase, type PlanEdits } from './plan'
import { plannedPhases, type PlannedPhase } from './plan-phases'
import { afterSteps, skippableOf, skippedOf } from './plan-steps'

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
    stay: shareOf(best[0]!, FUTURES),
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
        monthly: percentilesOf(staying.map((usd, i) => usd - saved[i]!)),
        saved: percentilesOf(saved),
        net: percentilesOf(net),
        lost: percentilesOf(net.map((usd) => Math.max(0, -usd))),
        payback: {
          share: shareOf(repaid.length, FUTURES),
          months: repaid.length > 0 ? percentilesOf(repaid) : null,
        },
        best: shareOf(best[index + 1]!, FUTURES),
      },
    }
  })
}

function runningSums(columns: readonly Float64Array[]): Float64Array[] {
  let sum: Float64Array = none()
  return columns.map((column) => (sum = column.map((usd, i) => usd + sum[i]!)))
}

/** In how many futures each stop leaves the most: never starting first, then each phase. */
function bestStops(net: readonly Float64Array[]): number[] {
  const best = [0, ...net.map(() => 0)]
  for (let i = 0; i < FUTURES; i++) {
    let [stop, most] = [0, 0]
    net.forEach((column, index) => {
      if (column[i]! > most) [stop, most] = [index + 1, column[i]!]
    })
    best[stop] = best[stop]! + 1
  }
  return best
}
