import type { Circumstances, MigrationStep } from '@/lib/cost'
import type { Candidate } from '@/lib/decision'
import type { PhaseColumns } from './migration-cash'
import type { Model } from './model/model'
import { between, pathOf, phaseShares, undivided, type PhaseShares } from './move-phases'
import type { Phase, PlanEdits } from './plan'

/** A phase in each future, and what it is a phase of. */
export type PlannedPhase = PhaseColumns &
  Pick<Phase, 'step' | 'within' | 'isLast' | 'running' | 'planned'> & {
    /** Share of the effort of its move. */
    ofMove: Float64Array
  }

type Asked = {
  /** Moves of the whole plan, and those of them that are carried out. */
  steps: readonly MigrationStep[]
  done: readonly MigrationStep[]
  /** What runs today, then after each move; the candidates of the model in this order, the recommendation the last. */
  stages: readonly Candidate[]
  model: Model
  columns: (nodes: number[]) => Float64Array[]
  circumstances: Circumstances
  edits: PlanEdits
  seed: string
  count: number
}

/** A system in every month of the horizon, and of any month the part that tells what it spares. US dollars. */
type Monthly = { months: readonly Float64Array[]; effects: Float64Array }

/** The phases of a plan in each future, and what staying costs in each month. */
export function plannedPhases(asked: Asked): { phases: PlannedPhase[]; staying: readonly Float64Array[] } {
  const { steps, done, stages, model, columns, circumstances, edits, count } = asked
  const none = () => new Float64Array(count)
  const every = Array.from({ length: model.months }, (_, month) => month)
  const monthly = stages.map((_, place): Monthly => {
    const [effects = none(), ...months] = columns([
      model.effects(place),
      ...every.map((month) => model.monthly(place, month)),
    ])
    return { months, effects }
  })
  const [slip = none(), parallelMonths = none(), bill = none()] = columns([
    model.nodeOf('slip'),
    model.nodeOf('parallelMonths'),
    model.bill(model.candidates.length - 1, 0),
  ])
  const spent = stages.map((_, place) => columns([model.work(place), model.learning(place)]))
  const staying = monthly[0]?.months ?? []
  const slipping = model.all.get('slip')?.value ?? 1
  const allUsd = steps.reduce((sum, { usd }) => sum + usd, 0)

  const phases = done.flatMap(({ part, kind, usd }, index): PlannedPhase[] => {
    const [before, after] = [stages[index], stages[index + 1]]
    const [from, to] = [monthly[index], monthly[index + 1]]
    if (!before || !after || !from || !to) return []
    const own = edits.effort[part]
    const moveWork = own === undefined ? less(spent[index + 1]?.[0], spent[index]?.[0]) : slip.map((by) => own * by)
    const moveLearning = less(spent[index + 1]?.[1], spent[index]?.[1])
    // The months side by side are divided as the plan divides its effort, whatever is edited or left out.
    const moveParallel = parallelMonths.map((long, i) => ((Math.min(model.months, long) * bill[i]!) / allUsd) * usd)
    const path = pathOf({ part, kind }, before.patterns, circumstances.edge)
    const shares = path && path.places.length > 1 ? phaseShares(path, asked.seed, count) : [undivided(count)]
    return shares.map((share, at): PlannedPhase => {
      const place = path?.places[at] ?? 0
      const isLast = at === shares.length - 1
      const edited = path ? edits.effort[`${part}.${place + 1}`] : undefined
      const work = edited === undefined ? product(moveWork, share.effort) : slip.map((by) => edited * by)
      return {
        step: { part, kind },
        within: path && { path: path.path, place, index: at, of: shares.length },
        isLast,
        running: isLast ? after : before,
        planned: edited ?? (own ?? usd / circumstances.loaded / slipping) * share.planned,
        ofMove: share.effort,
        work,
        programme: work.map((all) => all * circumstances.loaded),
        parallel: product(moveParallel, share.sideBySide),
        learning: product(moveLearning, share.effort),
        saved: every.map((month) => less(staying[month], stageCost(from, to, month, isLast ? null : share))),
      }
    })
  })
  return { phases, staying }
}

/** What runs after a phase costs in a month; after the last of a move without any detour. */
function stageCost(from: Monthly, to: Monthly, month: number, share: PhaseShares | null): Float64Array | undefined {
  const [before, after] = [from.months[month], to.months[month]]
  if (!share || !before || !after) return after
  return between({ total: before, effects: from.effects }, { total: after, effects: to.effects }, share)
}

const product = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, i) => value * other[i]!)

const less = (one: Float64Array | undefined, other: Float64Array | undefined): Float64Array =>
  (one ?? new Float64Array()).map((value, i) => value - other![i]!)
