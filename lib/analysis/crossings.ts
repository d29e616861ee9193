import { valueAt, type Axis } from './axis'
import { totalsRunner } from './model/evaluate'
import type { Compiled } from './model/types'

/** Totals of the candidates along one input, the others central. */
export type Line = { points: { x: number; totals: number[] }[]; crossings: Crossing[] }

/** Where another candidate becomes the best: from here on `after`, before it `before`, by their places. */
export type Crossing = { x: number; before: number; after: number }

const POINTS = 65
const HALVINGS = 60

/** Lines of all candidates along one input, with the exact values at which the best eligible one changes. */
export function lineOver(model: Compiled, axis: Axis, eligible: readonly number[]): Line {
  const runner = totalsRunner(model, [], { block: 1 })
  const node = model.nodeOf(axis.input.id)
  const totalsFor = (x: number): number[] => {
    runner.share(node, x)
    runner.prepare()
    return model.totals.map((total) => runner.value(total, 0))
  }
  const points = Array.from({ length: POINTS }, (_, index) => {
    const x = valueAt(axis, index / (POINTS - 1))
    return { x, totals: totalsFor(x) }
  })
  const crossings = points
    .slice(1)
    .flatMap((point, index) =>
      between(points[index] ?? point, point, totalsFor, eligible, axis.input.shape === 'whole'),
    )
  return { points, crossings }
}

type Point = Line['points'][number]

/** Every change of the best between two points: halved until the two sides are neighbouring numbers. */
function between(
  left: Point,
  right: Point,
  totalsFor: (x: number) => number[],
  eligible: readonly number[],
  whole: boolean,
): Crossing[] {
  const [before, after] = [bestOf(left.totals, eligible), bestOf(right.totals, eligible)]
  if (before === after) return []
  let [low, high] = [left, right]
  for (let step = 0; step < HALVINGS; step++) {
    const x = low.x + (high.x - low.x) / 2
    if (x <= low.x || x >= high.x) break
    const middle = { x, totals: totalsFor(x) }
    if (bestOf(middle.totals, eligible) === before) low = middle
    else high = middle
  }
  const next = bestOf(high.totals, eligible)
  const crossing = { x: whole ? Math.ceil(high.x) : high.x, before, after: next }
  return next === after ? [crossing] : [crossing, ...between(high, right, totalsFor, eligible, whole)]
}

/** The place of the least total; the first of equals. */
export const bestOf = (totals: ArrayLike<number>, eligible: readonly number[]): number =>
  eligible.reduce(
    (best, one) => ((totals[one] ?? Infinity) < (totals[best] ?? Infinity) ? one : best),
    eligible[0] ?? 0,
  )
