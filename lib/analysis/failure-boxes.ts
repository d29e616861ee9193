import type { Futures } from './futures'
import { BINS } from './model/draws'
import type { Input, InputId } from './model/types'
import { quantile } from './numbers/quantiles'
import { peeled, type Box } from './peeling'

/** An input at or above, or at or below, a threshold of two digits. */
export type Condition = { input: InputId; side: 'from' | 'up-to'; threshold: number }

/** Where the recommendation is regretted: all conditions hold. Shares are from 0 to 1. */
export type FailureBox = {
  conditions: Condition[]
  /** Share of all bad futures that lie in it. */
  coverage: number
  /** Share of its futures that are bad. */
  density: number
  /** Share of all futures that lie in it. */
  support: number
}

export type Failures = {
  /** US dollars over the horizon from which a future counts as bad. */
  loss: number
  /** Share of futures in which the recommendation costs that much more than the best. */
  bad: number
  /** Each covers bad futures that those before it leave; empty where no few conditions tell them apart. */
  boxes: FailureBox[]
}

const MOST_BOXES = 2
const LEAST_BAD = 50
/** A box is worth naming when a future in it is bad this much more often than any. */
export const LEAST_LIFT = 1.5

/** The loss that one in ten futures exceeds, in one digit: what counts as bad unless somebody says otherwise. */
export function usualLoss(regret: Float64Array): number {
  const sorted = Float64Array.from(regret).sort()
  return roundedTo(1, sorted[Math.floor(sorted.length * 0.9)]!)
}

/** What the chosen candidate costs more than the best eligible one in each future. */
export function regretOf(futures: Futures, chosen: number, eligible: readonly number[]): Float64Array {
  const count = futures.done()
  const regret = new Float64Array(count)
  const own = futures.totals[chosen]
  for (let i = 0; i < count; i++) {
    let least = own![i]!
    for (const index of eligible) least = Math.min(least, futures.totals[index]?.[i] ?? Infinity)
    regret[i] = own![i]! - least
  }
  return regret
}

/** Finds the conditions under which the recommendation loses more than `loss`, by the patient rule induction method. */
export function failuresOf(futures: Futures, chosen: number, eligible: readonly number[], loss?: number): Failures {
  const regret = regretOf(futures, chosen, eligible)
  const limit = loss ?? usualLoss(regret)
  const bad = Uint8Array.from(regret, (value) => (value > limit ? 1 : 0))
  const all = bad.reduce((sum, one) => sum + one, 0)
  const left = Uint8Array.from(bad)
  const boxes: FailureBox[] = []
  while (boxes.length < MOST_BOXES && limit > 0) {
    const rest = left.reduce((sum, one) => sum + one, 0)
    if (rest < LEAST_BAD || rest === bad.length) break
    const conditions = peeled(futures.draws.bins, left, BINS).flatMap((side) => conditionOf(side, futures.model.inputs))
    if (conditions.length === 0) break
    const inside = insideOf(futures, conditions)
    const box = measured(conditions, inside, bad, all)
    if (box.density < (LEAST_LIFT * all) / bad.length) break
    boxes.push(box)
    for (let i = 0; i < left.length; i++) if (inside[i] === 1) left[i] = 0
  }
  return { loss: limit, bad: all / bad.length, boxes }
}

/** The border of a box in the input's own unit. Whole numbers stay whole. */
function conditionOf({ input: index, side, border }: Box[number], inputs: readonly Input[]): Condition[] {
  const input = inputs[index]
  if (!input) return []
  const at = quantile(input.quantiles, border / BINS)
  const threshold = input.shape === 'whole' ? Math.round(at) : roundedTo(2, at)
  const isNothing =
    side === 'from' ? threshold <= quantile(input.quantiles, 0) : threshold >= quantile(input.quantiles, 1)
  return isNothing ? [] : [{ input: input.id, side, threshold }]
}

/** The futures in which all conditions hold as they are written. */
function insideOf({ draws, model, done }: Futures, conditions: readonly Condition[]): Uint8Array {
  const inside = new Uint8Array(done()).fill(1)
  for (const { input, side, threshold } of conditions) {
    const column = draws.values[model.inputs.findIndex(({ id }) => id === input)]
    for (let i = 0; i < inside.length; i++) {
      const value = column![i]!
      if (side === 'from' ? value < threshold : value > threshold) inside[i] = 0
    }
  }
  return inside
}

function measured(conditions: Condition[], inside: Uint8Array, bad: Uint8Array, all: number): FailureBox {
  let [support, hits] = [0, 0]
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] !== 1) continue
    support++
    hits += bad[i]!
  }
  return {
    conditions,
    coverage: hits / Math.max(1, all),
    density: hits / Math.max(1, support),
    support: support / inside.length,
  }
}

/** In so many digits, exactly: powers of ten by multiplication only. */
function roundedTo(digits: number, value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits))
}
