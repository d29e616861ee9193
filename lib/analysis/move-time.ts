import { MOVE_TIME } from '@/content/scenario/futures'
import { BATCH, sharesInto } from './model/draws'
import { quantile, quantilesOf, type Range } from './numbers/quantiles'

/** Bounds of the share of time: nobody moves a system in an hour a week, and nobody has more than all of it. */
const LEAST = 0.02

/** Work in person-months as calendar months: a plan and the comparison with published moves both come here. */
export const monthsOfWork = (personMonths: number, people: number, share: number): number =>
  personMonths / (people * share)

/** The share of everybody's time that goes into the move, in each future; the same wherever it was given. */
export function sharesOfTime(seed: string, count: number, given?: number): Float64Array {
  if (given !== undefined) return new Float64Array(count).fill(given)
  const { low, value, high } = MOVE_TIME
  return drawnColumn({ low, value, high, least: LEAST, most: 1, shape: 'multiples' }, `${seed} moveTime`, count)
}

/** A figure of a plan that no total rests on, in each future: in batches, as inputs are drawn. */
export function drawnColumn(range: Range, stream: string, count: number): Float64Array {
  const column = new Float64Array(count)
  const drawn = quantilesOf(range)
  const batch = new Float64Array(BATCH)
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    sharesInto(batch, `${stream} ${from / BATCH}`, size)
    for (let i = 0; i < size; i++) column[from + i] = quantile(drawn, batch[i]!)
  }
  return column
}
