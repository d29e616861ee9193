import type { Futures } from './futures'
import { columnsOf } from './node-columns'
import { at, shareOf, type Percentiles, type Share } from './outlook'

/** When something happens: in which share of futures within the horizon, and in which month where it does. */
export type When = { share: Share; months: Percentiles | null }

export type CandidateOverTime = {
  id: string
  /** Whole cost after so many months, at the months of `CandidatesOverTime.months`. */
  bands: Percentiles[]
  /** Bill for infrastructure in each month, from 0. */
  bills: Percentiles[]
  /** The load meets a stated limit; null where it has none. */
  limit: When | null
  /** The bill leaves the monthly budget; null where none is given. */
  overMonthlyBudget: When | null
  /** What is paid leaves the budget by the end; null where none is given. */
  overTotalBudget: Share | null
  /** It becomes cheaper than the recommendation, or dearer, within the horizon; null for the recommendation. */
  crosses: When | null
}

export type CandidatesOverTime = { months: number[]; candidates: CandidateOverTime[] }

type Asked = {
  chosen: number
  /** Months at which the whole cost is worked out; the last is the horizon. */
  months: readonly number[]
  budgetMonth?: number | undefined
  budgetTotal?: number | undefined
  count?: number
}

/**
 * Costs, limits and budgets over the months of the horizon, in the futures that were drawn. A whole cost after m months
 * is the total over a horizon of m months, so that the last one is the total that is shown everywhere.
 */
export function overTime(
  futures: Futures,
  { chosen, months, budgetMonth, budgetTotal, count = 2000 }: Asked,
): CandidatesOverTime {
  const { model } = futures
  const some = Math.min(count, futures.done())
  const wholes = (candidate: number) =>
    columnsOf(
      futures,
      months.map((month) => model.totalBy(candidate, month)),
      some,
    )
  const every = Array.from({ length: model.months }, (_, month) => month)
  const sizes = columnsOf(futures, every.map(model.size), some)
  const reference = wholes(chosen)
  const candidates = model.candidates.map(({ id }, candidate): CandidateOverTime => {
    const own = candidate === chosen ? reference : wholes(candidate)
    const bills = columnsOf(
      futures,
      every.map((month) => model.bill(candidate, month)),
      some,
    )
    const limit = model.limits[candidate] ?? Infinity
    const [paid] = columnsOf(futures, [model.paid[candidate] ?? 0], some)
    return {
      id,
      bands: own.map(percentiles),
      bills: bills.map(percentiles),
      limit: limit === Infinity ? null : firstMonth(sizes, every, some, (size) => size > limit),
      overMonthlyBudget:
        budgetMonth === undefined ? null : firstMonth(bills, every, some, (bill) => bill > budgetMonth),
      overTotalBudget:
        budgetTotal === undefined || !paid ? null : shareOf(paid.filter((usd) => usd > budgetTotal).length, some),
      crosses: candidate === chosen ? null : crossingOf(own, reference, months, some),
    }
  })
  return { months: [...months], candidates }
}

function percentiles(column: Float64Array): Percentiles {
  const sorted = Float64Array.from(column).sort()
  return { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) }
}

/** The first month in which something holds, future by future. */
function firstMonth(
  columns: readonly Float64Array[],
  months: readonly number[],
  count: number,
  holds: (value: number) => boolean,
): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const index = columns.findIndex((column) => holds(column[i] ?? 0))
    if (index >= 0) found.push(months[index] ?? 0)
  }
  return whenOf(found, count)
}

/** The month in which the order of two costs changes for the last time, on the line between two months. */
function crossingOf(
  own: readonly Float64Array[],
  other: readonly Float64Array[],
  months: readonly number[],
  count: number,
): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    for (let index = months.length - 1; index > 0; index--) {
      const after = (own[index]?.[i] ?? 0) - (other[index]?.[i] ?? 0)
      const before = (own[index - 1]?.[i] ?? 0) - (other[index - 1]?.[i] ?? 0)
      if (after === 0 || before === 0 || after > 0 === before > 0) continue
      const [from, to] = [months[index - 1] ?? 0, months[index] ?? 0]
      found.push(from + ((to - from) * before) / (before - after))
      break
    }
  }
  return whenOf(found, count)
}

function whenOf(found: readonly number[], count: number): When {
  const sorted = Float64Array.from(found).sort()
  return { share: shareOf(found.length, count), months: found.length > 0 ? percentiles(sorted) : null }
}

/** The bill of every candidate in every month of the horizon, in all futures so far: a column for each month. */
export function everyBill(futures: Futures): Float64Array[][] {
  const { model } = futures
  const months = Array.from({ length: model.months }, (_, month) => month)
  const nodes = model.candidates.flatMap((_, candidate) => months.map((month) => model.bill(candidate, month)))
  const columns = columnsOf(futures, nodes, futures.done())
  return model.candidates.map((_, candidate) => columns.slice(candidate * model.months, (candidate + 1) * model.months))
}
