import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import { MOVE_PATHS } from '@/content/scenario/move-phases'
import type { PublishedMigration } from '@/content/schemas/published-migration'
import { BATCH, drawsOf } from './model/draws'
import { uncertainInput } from './model/inputs'
import { phaseShares } from './move-phases'
import { monthsOfWork, sharesOfTime } from './move-time'
import { percentilesOf, type Percentiles } from './outlook'

/** `shorter` and `longer`: outside the range of the plan. */
type Status = 'within' | 'shorter' | 'longer'

type Comparison = { published: number; bound: PublishedMigration['monthsBound']; plan: Percentiles; status: Status }

/** A published migration beside what the plan of such a move would have said. */
export type ComparedMove = {
  id: string
  company: string
  from: PublishedMigration['from']
  to: PublishedMigration['to']
  /** The phase of the reference guide at whose end it stopped; null where the whole move was made. */
  upTo: string | null
  /** Calendar months. */
  months: Comparison
  /** Person-months, where they and the people were published. */
  effort: Comparison | null
}

const FUTURES = 2000

/** The figures of published moves are compared under this one seed. */
const SEED = 'published moves'

/**
 * Moves between forms that the plan knows, with their months: completed ones, and those that stopped at the end of a
 * phase that is known. The others say nothing about a duration.
 */
export const comparedMoves = (migrations: readonly PublishedMigration[]): ComparedMove[] =>
  migrations.flatMap((one): ComparedMove[] => {
    const factor = effortOf(one)
    const { id, company, from, to, engineers, cost, reached } = one
    if (factor === null || one.months === null || (one.outcome !== 'completed' && !reached)) return []
    const part = reached ? partTo(reached) : null
    const work = workOf(factor).map((each, i) => each * (part?.[i] ?? 1))
    const share = sharesOfTime(SEED, FUTURES)
    const months = work.map((each, i) => monthsOfWork(each, 1, share[i]!))
    const effort = cost?.personMonths
    return [
      {
        id,
        company,
        from,
        to,
        upTo: reached?.name ?? null,
        months: comparison(one.months, one.monthsBound, months),
        effort:
          effort === undefined || engineers === null
            ? null
            : comparison(
                effort,
                cost?.bound,
                work.map((each) => each * engineers),
              ),
      },
    ]
  })

/** Share of the effort of a move up to the end of a phase, divided as in any plan. */
function partTo({ path, place }: NonNullable<PublishedMigration['reached']>): Float64Array {
  const phases = phaseShares({ path, places: MOVE_PATHS[path].phases.map((_, index) => index) }, SEED, FUTURES)
  return phases
    .slice(0, place + 1)
    .reduce((sum, { effort }) => sum.map((part, i) => part + effort[i]!), new Float64Array(FUTURES))
}

/** A bound that was published says nothing about the side that it leaves open. */
function comparison(published: number, bound: Comparison['bound'], column: Float64Array): Comparison {
  const plan = percentilesOf(column)
  const isShorter = published < plan.p10 && bound !== 'at least'
  const isLonger = published > plan.p90 && bound !== 'at most'
  return { published, bound, plan, status: isShorter ? 'shorter' : isLonger ? 'longer' : 'within' }
}

/** The factor that the move rests on; null where the plan has none for it. */
function effortOf({ from, to }: PublishedMigration): FactorId | null {
  if (from === 'greenfield' || from === to) return null
  if (to === 'monolith') return 'moveBack'
  const efforts: Partial<Record<PublishedMigration['to'], FactorId>> = {
    microservices: 'moveServices',
    serverless: 'moveFunctions',
    'cell-based': 'moveCells',
    'event-sourcing': 'moveEvents',
    'edge-computing': 'moveEdge',
    'modular-monolith': 'moveBorders',
    cqrs: 'moveCqrs',
  }
  return efforts[to] ?? null
}

/** Person-months for each engineer as they turn out: effort times slip, drawn together as in any plan. */
function workOf(effort: FactorId): Float64Array {
  const inputs = [effort, 'slip' as const].map((id) => uncertainInput(id, COST_FACTORS[id]))
  const draws = drawsOf(inputs, SEED, FUTURES)
  for (let batch = 0; batch * BATCH < FUTURES; batch++) draws.draw(batch)
  const [planned = new Float64Array(FUTURES), slip] = draws.values
  return planned.map((each, i) => each * slip![i]!)
}
