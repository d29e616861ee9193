import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Compared } from './compared'
import type { Futures } from './futures'
import type { Model } from './model/model'
import type { Node } from './model/expression'
import { columnsByNode, columnsOf } from './node-columns'
import { bestInEach, percentilesOf, shareOf, type Percentiles, type Share } from './outlook'
import { againstOf, crossedAt, firstTime, type Against, type When } from './when'
import { monthsOf } from './whole-cost-lines'

/** A stated limit: the multiple of today's size that meets it, and when the load gets there. */
type LimitMet = { pattern: PatternId; limit: ScaleLimit; size: number; when: When }

export type CandidateOverTime = {
  /** Its place among the candidates. */
  place: number
  /** Whole cost after so many months, at the months of `CandidatesOverTime.months`; and what that is more than the
   * recommendation's. */
  bands: Percentiles[]
  leads: Percentiles[]
  /** Futures in which it costs least of those shown that may be chosen, after so many months; null where it may not. */
  least: Share[] | null
  /** First met first. */
  limits: LimitMet[]
  /** The bill leaves the monthly budget, what is paid so far the one for all months; null where none is given. */
  overMonthlyBudget: When | null
  overTotalBudget: When | null
  /** Null for the recommendation. */
  against: Against | null
}

export type CandidatesOverTime = {
  futures: number
  months: number[]
  /** Size of the system in the last month, as a multiple of today's stated one; and now, as far as it is known. */
  sizes: { now: Percentiles; atEnd: Percentiles }
  /** The recommendation first. */
  candidates: CandidateOverTime[]
}

type Asked = {
  chosen: number
  eligible: readonly number[]
  /** Places to work out. */
  shown: readonly number[]
  budgetMonth?: number | undefined
  budgetTotal?: number | undefined
}

/**
 * Costs, limits and budgets over the months of the horizon, in all futures so far. A whole cost after m months is the
 * total over a horizon of m months, so that the last one is the total that is shown everywhere.
 */
export function overTime(
  futures: Futures<Model>,
  { chosen, eligible, shown, budgetMonth, budgetTotal }: Asked,
): CandidatesOverTime {
  const { model } = futures
  const some = futures.done()
  const months = monthsOf(model.months)
  const every = Array.from({ length: model.months }, (_, month) => month)
  const places = [chosen, ...shown.filter((place) => place !== chosen)]
  // Worked out together: what candidates and months have in common is then worked out once.
  const nodesOf = (of: (place: number, month: number) => Node, at: readonly number[], isAsked = true) =>
    isAsked ? places.map((place) => at.map((month) => of(place, month))) : []
  const nodes = {
    wholes: nodesOf(model.totalBy, months),
    paid: nodesOf(model.paidBy, months, budgetTotal !== undefined),
    bills: nodesOf(model.bill, every, budgetMonth !== undefined),
    sizes: [[...every, model.months].map(model.size)],
  }
  const columns = columnsByNode(futures, Object.values(nodes).flat(2))
  const [wholes, paid, bills] = [nodes.wholes, nodes.paid, nodes.bills].map((all) => all.map((one) => one.map(columns)))
  const sizes = (nodes.sizes[0] ?? []).map(columns)
  const own = wholes?.[0] ?? []
  const able = places.flatMap((place, index) => (eligible.includes(place) ? [index] : []))
  const least = leastIn(wholes ?? [], able, months.length, some)
  const limits = limitsMet(futures, places, every, sizes)
  const candidates = places.map((place, index): CandidateOverTime => {
    const whole = wholes?.[index] ?? []
    const [bill, spent] = [bills?.[index], paid?.[index]]
    const bands = whole.map(percentilesOf)
    return {
      place,
      bands,
      leads:
        index === 0
          ? bands.map(() => ({ p10: 0, p50: 0, p90: 0 }))
          : whole.map((column, month) => percentilesOf(differenceOf(column, own[month]))),
      least: able.includes(index) ? months.map((_, month) => shareOf(least[month]![index]!, some)) : null,
      limits: limits[index] ?? [],
      overMonthlyBudget: bill && budgetMonth !== undefined ? firstTime(bill, every, some, budgetMonth) : null,
      overTotalBudget: spent && budgetTotal !== undefined ? crossedAt(spent, months, some, budgetTotal) : null,
      against: index === 0 ? null : againstOf(whole, own, months, some),
    }
  })
  const [now, atEnd] = [sizes[0], sizes.at(-1)].map((column) => percentilesOf(column ?? new Float64Array(some)))
  const none = { p10: 1, p50: 1, p90: 1 }
  return { futures: some, months, sizes: { now: now ?? none, atEnd: atEnd ?? none }, candidates }
}

/**
 * The candidates to show over time: the recommendation, what runs today, and of those that may be chosen the one that
 * costs less than the recommendation in most futures, then the cheapest on average after a third of the horizon, after
 * two, and at its end. One with a wide range may be cheaper often and dear on average.
 */
export function leadingIn(futures: Futures<Model>, { chosen, eligible, today }: Compared, most = 4): number[] {
  const { model } = futures
  const some = Math.min(1000, futures.done())
  const often = cheaperMostOften(futures.totals, chosen, eligible, some)
  const third = Math.max(1, Math.round(model.months / 3))
  const byMean = [model.months, 2 * third, third].map((month) => {
    const columns = columnsOf(
      futures,
      eligible.map((place) => model.totalBy(place, Math.min(model.months, month))),
      some,
    )
    const means = columns.map((column) => column.reduce((sum, one) => sum + one, 0))
    return eligible.map((place, index) => ({ place, mean: means[index]! })).sort((one, other) => one.mean - other.mean)
  })
  const inTurn = eligible.flatMap((_, rank) => byMean.flatMap((order) => order[rank]?.place ?? []))
  return [...new Set([chosen, ...(today === null ? [] : [today]), ...often, ...inTurn])].slice(0, most)
}

/** Rarer than this, who costs less is not shown for that. */
const SELDOM = 0.01

/** Who costs less than the recommendation in most of so many futures; nobody where hardly anybody ever does. */
function cheaperMostOften(totals: readonly Float64Array[], chosen: number, eligible: readonly number[], some: number) {
  const own = totals[chosen]
  const often = (place: number) => totals[place]!.subarray(0, some).filter((usd, i) => usd < own![i]!).length
  const [first] = eligible
    .filter((place) => place !== chosen)
    .map((place) => ({ place, times: often(place) }))
    .sort((one, other) => other.times - one.times)
  return first && first.times > some * SELDOM ? [first.place] : []
}

const differenceOf = (one: Float64Array, other: Float64Array | undefined): Float64Array =>
  one.map((value, i) => value - other![i]!)

const NO_COLUMN = new Float64Array(0)

/** For each month, in how many futures each candidate costs least. */
const leastIn = (wholes: readonly Float64Array[][], able: readonly number[], months: number, count: number) =>
  Array.from(
    { length: months },
    (_, month) =>
      bestInEach(
        wholes.map((whole) => whole[month] ?? NO_COLUMN),
        able,
        count,
      ).best,
  )

/** The month in which the load first meets each stated limit, future by future. Candidates have limits in common. */
function limitsMet(
  futures: Futures<Model>,
  places: readonly number[],
  every: readonly number[],
  sizes: readonly Float64Array[],
): LimitMet[][] {
  const { model } = futures
  const some = futures.done()
  const known = new Map<Node, When>()
  const whenMet = (used: Node): When => {
    const before = known.get(used)
    if (before) return before
    const [share] = columnsOf(futures, [used], some)
    const when = firstTime(sizes, every, some, 1, share)
    known.set(used, when)
    return when
  }
  return places.map((place) =>
    model
      .stated(place)
      .map(({ pattern, limit, size, used }) => ({
        pattern,
        limit,
        size,
        when: whenMet(model.graph.algebra.sum(used)),
      }))
      .sort((one, other) => one.size - other.size),
  )
}

/** The bill of every candidate in every month of the horizon, in all futures so far: a column for each month. */
export function everyBill(futures: Futures<Model>): Float64Array[][] {
  const { model } = futures
  const months = Array.from({ length: model.months }, (_, month) => month)
  const nodes = model.candidates.flatMap((_, candidate) => months.map((month) => model.bill(candidate, month)))
  const columns = columnsOf(futures, nodes, futures.done())
  return model.candidates.map((_, candidate) => columns.slice(candidate * model.months, (candidate + 1) * model.months))
}
