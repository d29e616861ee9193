import { digestOf } from './digest'
import type { Futures } from './futures'

/** A share of futures and its standard error. */
export type Share = { value: number; error: number }

/** Tenth percentile, median and ninetieth percentile, US dollars over the horizon. */
export type Percentiles = { p10: number; p50: number; p90: number }

export type CandidateOutlook = {
  id: string
  total: Percentiles
  mean: number
  /** Standard error of the mean, from the batches. */
  error: number
  /** What it costs less (negative) or more than the recommendation. */
  difference: Percentiles
  /** Futures in which it costs less than the recommendation. */
  cheaper: Share
  /** Those below are about candidates that may be chosen; null for the others. */
  best: Share | null
  regret: { expected: number; p95: number } | null
  /** Futures in which it costs over a tenth more than the best of them. */
  overpays: Share | null
}

export type Outlook = {
  futures: number
  candidates: CandidateOutlook[]
  /** Best in most futures, and the least on average, of those that may be chosen: their ids. */
  oftenBest: string
  leastOnAverage: string
  digest: string
}

/** More than this share above the best counts as overpaid. */
export const OVERPAID = 0.1

/**
 * What the futures so far say. `chosen` is the recommendation, `eligible` the candidates that may be chosen: those that
 * meet the hard needs as well as it does. Both name candidates by their place.
 */
export function outlookOf(futures: Futures, chosen: number, eligible: readonly number[]): Outlook {
  const steps = outlookInSteps(futures, chosen, eligible)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same a candidate at a time, for a thread that has other things to do. */
export function* outlookInSteps(
  futures: Futures,
  chosen: number,
  eligible: readonly number[],
): Generator<void, Outlook, void> {
  const count = futures.done()
  const totals = futures.totals.map((column) => column.subarray(0, count))
  const { least, best } = bestInEach(totals, eligible, count)
  const reference = totals[chosen]
  const candidates: CandidateOutlook[] = []
  for (const [index, column] of totals.entries()) {
    yield
    const difference = new Float64Array(count)
    for (let i = 0; i < count; i++) difference[i] = column[i]! - reference![i]!
    const cheaper = countOf(difference, (value) => value < 0)
    const { mean, error } = meanOf(column)
    candidates.push({
      id: futures.model.candidates[index]?.id ?? '',
      total: percentilesOf(column),
      mean,
      error,
      difference: percentilesOf(difference),
      cheaper: shareOf(cheaper, count),
      ...(eligible.includes(index) ? againstBest(column, least, best[index]!) : NOT_ELIGIBLE),
    })
  }
  yield
  const able = eligible.flatMap((index) => candidates[index] ?? [])
  return {
    futures: count,
    candidates,
    oftenBest: greatest(able, ({ best }) => best?.value ?? 0)?.id ?? '',
    leastOnAverage: greatest(able, ({ mean }) => -mean)?.id ?? '',
    digest: digestOf(totals),
  }
}

const NOT_ELIGIBLE = { best: null, regret: null, overpays: null }

/** The least total in each future, and in how many each candidate has it; the first of equals counts. */
export function bestInEach(totals: readonly Float64Array[], eligible: readonly number[], count: number) {
  const least = new Float64Array(count)
  const best = totals.map(() => 0)
  for (let i = 0; i < count; i++) {
    let [first, at] = [Infinity, -1]
    for (const index of eligible) {
      const total = totals[index]?.[i] ?? Infinity
      if (total < first) [first, at] = [total, index]
    }
    least[i] = first
    if (at >= 0) best[at] = best[at]! + 1
  }
  return { least, best }
}

function againstBest(column: Float64Array, least: Float64Array, best: number) {
  const regret = new Float64Array(column.length)
  let [sum, overpaid] = [0, 0]
  for (let i = 0; i < column.length; i++) {
    const [total, lowest] = [column[i]!, least[i]!]
    regret[i] = total - lowest
    sum += total - lowest
    if (total > lowest * (1 + OVERPAID)) overpaid++
  }
  regret.sort()
  return {
    best: shareOf(best, column.length),
    regret: { expected: sum / column.length, p95: at(regret, 0.95) },
    overpays: shareOf(overpaid, column.length),
  }
}

/** Never quite zero: no share of a sample is known for certain. */
export const shareOf = (hits: number, count: number): Share => {
  const [value, smoothed] = [hits / count, (hits + 1) / (count + 2)]
  return { value, error: Math.sqrt((smoothed * (1 - smoothed)) / count) }
}

export function percentilesOf(column: Float64Array): Percentiles {
  const sorted = Float64Array.from(column).sort()
  return { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) }
}

/** A percentile of sorted numbers, on the line between the two next to it. */
function at(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const [from, to] = [sorted[below] ?? 0, sorted[below + 1] ?? sorted[below] ?? 0]
  return from + (to - from) * (place - below)
}

const PARTS = 10

/** The mean, and its error by how far the means of ten parts lie apart: parts cover every input evenly, as all do. */
function meanOf(column: Float64Array): { mean: number; error: number } {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const [from, to] = [Math.floor((part * column.length) / PARTS), Math.floor(((part + 1) * column.length) / PARTS)]
    let sum = 0
    for (let i = from; i < to; i++) sum += column[i]!
    return sum / Math.max(1, to - from)
  })
  const mean = parts.reduce((sum, part) => sum + part, 0) / PARTS
  const variance = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0) / (PARTS - 1)
  return { mean, error: Math.sqrt(variance / PARTS) }
}

function countOf(column: Float64Array, holds: (value: number) => boolean): number {
  let count = 0
  for (const value of column) if (holds(value)) count++
  return count
}

function greatest<Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined,
  )
}
