import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Compared } from './compared'
import type { Futures } from './futures'
import type { Model } from './model/model'
import type { Node } from './model/expression'
import { columnsOf } from './node-columns'
import { at, shareOf, type Percentiles, type Share } from './outlook'
import { monthsOf } from './whole-cost-lines'

/** When something happens: in which share of futures within the horizon, and in which month where it does. */
export type When = { share: Share; months: Percentiles | null }

/** A stated limit: the multiple of today's size that meets it, and when the load gets there. */
export type LimitMet = { pattern: PatternId; limit: ScaleLimit; size: number; when: When }

/** What a candidate costs so far beside what the recommendation does: the four shares are all futures. */
export type Against = {
  /** Cheaper in every month looked at; and from a month on to the end of the horizon. */
  cheaper: Share
  becomesCheaper: When
  becomesDearer: When
  dearer: Share
}

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
  const columns = (nodes: Node[]) => columnsOf(futures, nodes, some)
  const places = [chosen, ...shown.filter((place) => place !== chosen)]
  const wholes = places.map((place) => columns(months.map((month) => model.totalBy(place, month))))
  const own = wholes[0] ?? []
  const able = places.flatMap((place, index) => (eligible.includes(place) ? [index] : []))
  const least = leastIn(wholes, able, months.length, some)
  const limits = limitsMet(futures, places, every)
  const candidates = places.map((place, index): CandidateOverTime => {
    const whole = wholes[index] ?? []
    return {
      place,
      bands: whole.map(percentilesOf),
      leads: whole.map((column, month) => percentilesOf(differenceOf(column, own[month]))),
      least: able.includes(index) ? months.map((_, month) => shareOf(least[month]?.[index] ?? 0, some)) : null,
      limits: limits[index] ?? [],
      overMonthlyBudget:
        budgetMonth === undefined
          ? null
          : firstTime(columns(every.map((month) => model.bill(place, month))), every, some, budgetMonth),
      overTotalBudget:
        budgetTotal === undefined
          ? null
          : crossedAt(columns(months.map((month) => model.paidBy(place, month))), months, some, budgetTotal),
      against: index === 0 ? null : againstOf(whole, own, months, some),
    }
  })
  const [now, atEnd] = columns([model.size(0), model.size(model.months)]).map(percentilesOf)
  const none = { p10: 1, p50: 1, p90: 1 }
  return { futures: some, months, sizes: { now: now ?? none, atEnd: atEnd ?? none }, candidates }
}

/**
 * The candidates to show over time: the recommendation, what runs today, and of those that may be chosen the cheapest
 * on average after a third of the horizon, after two, and at its end.
 */
export function leadingIn(futures: Futures<Model>, { chosen, eligible, today }: Compared, most = 4): number[] {
  const { model } = futures
  const some = Math.min(1000, futures.done())
  const third = Math.max(1, Math.round(model.months / 3))
  const byMean = [model.months, 2 * third, third].map((month) => {
    const columns = columnsOf(
      futures,
      eligible.map((place) => model.totalBy(place, Math.min(model.months, month))),
      some,
    )
    const means = columns.map((column) => column.reduce((sum, one) => sum + one, 0))
    return eligible
      .map((place, index) => ({ place, mean: means[index] ?? 0 }))
      .sort((one, other) => one.mean - other.mean)
  })
  const inTurn = eligible.flatMap((_, rank) => byMean.flatMap((order) => order[rank]?.place ?? []))
  return [...new Set([chosen, ...(today === null ? [] : [today]), ...inTurn])].slice(0, most)
}

function percentilesOf(column: Float64Array): Percentiles {
  const sorted = Float64Array.from(column).sort()
  return { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) }
}

const differenceOf = (one: Float64Array, other: Float64Array | undefined): Float64Array =>
  one.map((value, i) => value - (other?.[i] ?? 0))

/** For each month, in how many futures each candidate costs least; the first of equals counts. */
function leastIn(wholes: readonly Float64Array[][], able: readonly number[], months: number, count: number) {
  return Array.from({ length: months }, (_, month) => {
    const hits = wholes.map(() => 0)
    for (let i = 0; i < count; i++) {
      let [first, best] = [Infinity, -1]
      for (const index of able) {
        const usd = wholes[index]?.[month]?.[i] ?? Infinity
        if (usd < first) [first, best] = [usd, index]
      }
      if (best >= 0) hits[best] = (hits[best] ?? 0) + 1
    }
    return hits
  })
}

/** The month in which the load first meets each stated limit, future by future. */
function limitsMet(futures: Futures<Model>, places: readonly number[], every: readonly number[]): LimitMet[][] {
  const { model } = futures
  const { algebra } = model.graph
  const some = futures.done()
  const sizes = columnsOf(futures, every.map(model.size), some)
  return places.map((place) =>
    model
      .stated(place)
      .map(({ pattern, limit, size, used }) => {
        const [share = new Float64Array(some)] = columnsOf(futures, [algebra.sum(used)], some)
        return { pattern, limit, size, when: firstTime(sizes, every, some, 1, share) }
      })
      .sort((one, other) => one.size - other.size),
  )
}

/** The first month in which something is beyond a bound, each future weighed by its own factor. */
function firstTime(
  columns: readonly Float64Array[],
  months: readonly number[],
  count: number,
  bound: number,
  factors?: Float64Array,
): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const factor = factors?.[i] ?? 1
    const index = columns.findIndex((column) => (column[i] ?? 0) * factor > bound)
    if (index >= 0) found.push(months[index] ?? 0)
  }
  return whenOf(found, count)
}

/** The month in which something that grows passes a bound, on the line between the months that were worked out. */
function crossedAt(columns: readonly Float64Array[], months: readonly number[], count: number, bound: number): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const index = columns.findIndex((column) => (column[i] ?? 0) > bound)
    if (index < 0) continue
    const [from, to] = [months[index - 1] ?? 0, months[index] ?? 0]
    const [before, after] = [columns[index - 1]?.[i] ?? 0, columns[index]?.[i] ?? 0]
    found.push(before > bound ? to : from + ((to - from) * (bound - before)) / (after - before))
  }
  return whenOf(found, count)
}

/** Who is cheaper so far, and from which month on: the last change within the horizon counts. */
function againstOf(
  own: readonly Float64Array[],
  other: readonly Float64Array[],
  months: readonly number[],
  count: number,
): Against {
  const [cheaper, dearer]: [number[], number[]] = [[], []]
  let [always, never] = [0, 0]
  const last = months.length - 1
  for (let i = 0; i < count; i++) {
    const leadAt = (index: number) => (own[index]?.[i] ?? 0) - (other[index]?.[i] ?? 0)
    const isCheaper = leadAt(last) < 0
    let index = last
    while (index > 0 && leadAt(index - 1) < 0 === isCheaper) index--
    if (index === 0) {
      if (isCheaper) always++
      else never++
      continue
    }
    const [before, after] = [leadAt(index - 1), leadAt(index)]
    const [from, to] = [months[index - 1] ?? 0, months[index] ?? 0]
    const month = from + ((to - from) * before) / (before - after)
    if (isCheaper) cheaper.push(month)
    else dearer.push(month)
  }
  return {
    cheaper: shareOf(always, count),
    becomesCheaper: whenOf(cheaper, count),
    becomesDearer: whenOf(dearer, count),
    dearer: shareOf(never, count),
  }
}

function whenOf(found: readonly number[], count: number): When {
  return {
    share: shareOf(found.length, count),
    months: found.length > 0 ? percentilesOf(Float64Array.from(found)) : null,
  }
}

/** The bill of every candidate in every month of the horizon, in all futures so far: a column for each month. */
export function everyBill(futures: Futures<Model>): Float64Array[][] {
  const { model } = futures
  const months = Array.from({ length: model.months }, (_, month) => month)
  const nodes = model.candidates.flatMap((_, candidate) => months.map((month) => model.bill(candidate, month)))
  const columns = columnsOf(futures, nodes, futures.done())
  return model.candidates.map((_, candidate) => columns.slice(candidate * model.months, (candidate + 1) * model.months))
}
