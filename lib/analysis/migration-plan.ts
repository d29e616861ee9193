import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { Composition, MigrationStep } from '@/lib/cost'
import {
  candidateWith,
  costed,
  isSameComposition,
  whole,
  type Candidate,
  type DeciderFacts,
  type Decision,
} from '@/lib/decision'
import { allFutures } from './futures'
import { planColumns, type PhaseColumns } from './migration-cash'
import { modelOf } from './model/model'
import { sharesOfTime } from './move-time'
import { columnsOf } from './node-columns'
import { percentilesOf, shareOf, type Percentiles, type Share } from './outlook'
import type { When } from './when'

export type MovedPart = MigrationStep['part']

/** What somebody plans otherwise: all of it is known for certain, and what is left out has its range. */
export type PlanEdits = {
  people?: number
  /** Share of their time, from 0 to 1. */
  share?: number
  /** Planned person-months of a phase, before they slip. */
  effort: Partial<Record<MovedPart, number>>
  skip: readonly MovedPart[]
}

export const NO_EDITS: PlanEdits = { effort: {}, skip: [] }

export type Phase = {
  /** What this phase adds or leaves behind. */
  step: Pick<MigrationStep, 'part' | 'kind'>
  /** What runs after it. */
  running: Candidate
  /** Person-months as planned, all factors central. */
  planned: number
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
  /** Phases that may be left out: what is left is still one of the candidates. */
  skippable: MovedPart[]
  /** Those that are left out. */
  skipped: MovedPart[]
  /** Phases of the whole plan, those left out included. */
  all: Pick<MigrationStep, 'part' | 'kind'>[]
}

const FUTURES = 2000

/**
 * The way from what runs today to the recommendation, phase by phase, each a place where one can stop. Null where
 * nothing runs or nothing has to change. The lines of the move count even where totals leave them out.
 */
export function migrationPlan(
  scenario: Scenario,
  decision: Decision,
  facts: DeciderFacts,
  seed: string,
  edits: PlanEdits = NO_EDITS,
): MigrationPlan | null {
  const { costing, recommended } = decision
  const { today, loaded } = costing.circumstances
  const { steps } = costing.migration(costed(recommended))
  if (!today || steps.length === 0) return null
  const skippable = skippableOf(today, steps, decision)
  const skipped = skippedOf(today, steps, edits.skip, decision)
  const done = steps.filter(({ part }) => !skipped.includes(part))
  const stages = done.map((_, index) => afterSteps(today, done.slice(0, index + 1), decision))
  const counted = { ...scenario, money: { ...scenario.money, off: scenario.money.off.filter(isNotOfTheMove) } }
  const ends = stages.at(-1) === recommended ? [] : [recommended]
  const candidates = [candidateWith(today.patterns, today.options), ...stages, ...ends]
  const model = modelOf(counted, candidates, facts, { budget: 60 })
  const futures = allFutures(model, seed, FUTURES)
  const columns = (nodes: number[]) => columnsOf(futures, nodes, FUTURES)
  const every = Array.from({ length: model.months }, (_, month) => month)
  const monthlyOf = (place: number) => columns(every.map((month) => model.monthly(place, month)))
  const [drawnPeople = none(), slip = none(), parallelMonths = none(), bill = none()] = columns([
    model.engineers,
    model.nodeOf('slip'),
    model.nodeOf('parallelMonths'),
    model.bill(candidates.length - 1, 0),
  ])
  const people = edits.people === undefined ? drawnPeople : none().fill(edits.people)
  const share = sharesOfTime(seed, FUTURES, edits.share)
  const staying = monthlyOf(0)
  const monthly = stages.map((_, index) => monthlyOf(index + 1))
  const middle = Math.floor((model.months - 1) / 2)
  const factorOf = (id: 'slip' | 'parallelMonths') => model.all.get(id)?.value ?? 1
  const allUsd = steps.reduce((sum, { usd }) => sum + usd, 0)

  let workBefore: Float64Array = none()
  let learningBefore: Float64Array = none()
  const phases = done.map(({ part, usd }, index): PhaseColumns => {
    const place = index + 1
    const [workTo = none(), learningTo = none()] = columns([model.work(place), model.learning(place)])
    const own = edits.effort[part]
    const [before, learntBefore] = [workBefore, learningBefore]
    const work = workTo.map((all, i) => (own === undefined ? all - (before[i] ?? 0) : own * (slip[i] ?? 1)))
    const learning = learningTo.map((all, i) => all - (learntBefore[i] ?? 0))
    ;[workBefore, learningBefore] = [workTo, learningTo]
    return {
      work,
      programme: work.map((all) => all * loaded),
      // The months side by side are divided as the plan divides its effort, whatever is edited or left out.
      parallel: parallelMonths.map((long, i) => ((Math.min(model.months, long) * (bill[i] ?? 0)) / allUsd) * usd),
      learning,
      saved: every.map((month) =>
        none().map((_, i) => (staying[month]?.[i] ?? 0) - (monthly[index]?.[month]?.[i] ?? 0)),
      ),
    }
  })

  const plan = planColumns({ phases, people, share, horizon: model.months })
  const best = bestStops(plan.net)
  const spentTo = runningSums(plan.spent)
  return {
    phases: done.flatMap(({ part, kind, usd }, index): Phase[] => {
      const [running, columnsOfPhase, ended] = [stages[index], phases[index], plan.ends[index]]
      const [net = none(), back = none(), months = none()] = [plan.net[index], plan.payback[index], plan.months[index]]
      if (!running || !columnsOfPhase || !ended) return []
      const { work, programme, parallel, learning, saved } = columnsOfPhase
      const within = back.filter((month) => month <= model.months)
      return [
        {
          step: { part, kind },
          running,
          planned: edits.effort[part] ?? usd / loaded / factorOf('slip'),
          work: percentilesOf(work),
          months: percentilesOf(months),
          programme: percentilesOf(programme),
          parallel: percentilesOf(parallel),
          learning: percentilesOf(learning),
          spent: percentilesOf(plan.spent[index] ?? none()),
          stop: {
            ends: percentilesOf(ended),
            spent: percentilesOf(spentTo[index] ?? none()),
            monthly: percentilesOf(monthly[index]?.[middle] ?? none()),
            saved: percentilesOf(saved[middle] ?? none()),
            net: percentilesOf(net),
            lost: percentilesOf(net.map((usd) => Math.max(0, -usd))),
            payback: {
              share: shareOf(within.length, FUTURES),
              months: within.length > 0 ? percentilesOf(within) : null,
            },
            best: shareOf(best[index + 1] ?? 0, FUTURES),
          },
        },
      ]
    }),
    cash: plan.cash.map(percentilesOf),
    horizon: model.months,
    people: edits.people === undefined ? percentilesOf(people) : certain(edits.people),
    share: percentilesOf(share),
    staying: percentilesOf(staying[middle] ?? none()),
    stay: shareOf(best[0] ?? 0, FUTURES),
    finished: shareOf((plan.ends.at(-1) ?? none()).filter((month) => month <= model.months).length, FUTURES),
    skippable,
    skipped,
    all: steps.map(({ part, kind }) => ({ part, kind })),
  }
}

const none = () => new Float64Array(FUTURES)
const certain = (value: number): Percentiles => ({ p10: value, p50: value, p90: value })
const isNotOfTheMove = (part: string) => part !== 'migration' && part !== 'learning'

type Steps = readonly MigrationStep[]

/** Phases that can be left out one by one, nothing else being left out. */
const skippableOf = (today: Composition, steps: Steps, decision: Decision): MovedPart[] =>
  steps.map(({ part }) => part).filter((part) => skippedOf(today, steps, [part], decision).length > 0)

/** Those of the wished that are left out: taken in the order of the plan, each while what is left is a candidate. */
function skippedOf(today: Composition, steps: Steps, wished: readonly MovedPart[], decision: Decision): MovedPart[] {
  return steps.reduce<MovedPart[]>((skipped, { part }) => {
    if (!wished.includes(part)) return skipped
    const left = steps.filter((step) => step.part !== part && !skipped.includes(step.part))
    const reached = left.length > 0 ? afterSteps(today, left, decision) : null
    return reached && decision.candidates.includes(reached) ? [...skipped, part] : skipped
  }, [])
}

/** What runs once some steps are done: a candidate where it is one, after the last the recommendation itself. */
function afterSteps(today: Composition, done: Steps, { recommended, candidates }: Decision): Candidate {
  const added = done.filter(({ kind }) => kind === 'add').map(({ part }) => part)
  const left = done.filter(({ kind }) => kind === 'leave').map(({ part }) => part)
  const has = (part: string, before: readonly string[]) =>
    !left.some((one) => one === part) && (before.includes(part) || added.some((one) => one === part))
  const patterns = PATTERN_IDS.filter((id) => id !== 'monolith' && has(id, today.patterns))
  const options = OPTION_IDS.filter((id) => has(id, today.options))
  const reached = candidateWith(whole(patterns), options, recommended.stream)
  return [recommended, ...candidates].find((one) => isSameComposition(one, reached)) ?? reached
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
