import { valueAt, type Axis } from './axis'
import { ln } from './numbers/exact'
import { totalsRunner } from './model/evaluate'
import type { Compiled } from './model/types'

/** What a map says at the points of a coarse grid: for a cursor, a table and a file. */
export type MapReadings = {
  /** Points along each axis, from end to end. */
  xs: number[]
  ys: number[]
  /** Row after row from the least y: the best eligible candidate, and what it costs over the horizon. */
  best: number[]
  least: number[]
}

const READINGS = 21

/** The best candidate and its cost at each point of a grid over two inputs, the others central. */
export function mapReadings(
  model: Compiled,
  x: Axis,
  y: Axis,
  eligible: readonly number[],
  size: number = READINGS,
): MapReadings {
  const runner = totalsRunner(model, [], { block: 1 })
  const places = (axis: Axis) => Array.from({ length: size }, (_, index) => valueAt(axis, index / (size - 1)))
  const [xs, ys] = [places(x), places(y)]
  const [best, least]: [number[], number[]] = [[], []]
  for (const up of ys)
    for (const across of xs) {
      runner.share(model.nodeOf(x.input.id), across)
      runner.share(model.nodeOf(y.input.id), up)
      runner.prepare()
      let [cost, at] = [Infinity, 0]
      for (const candidate of eligible) {
        const total = runner.value(model.totals[candidate]!, 0)
        if (total < cost) [cost, at] = [total, candidate]
      }
      best.push(at)
      least.push(cost)
    }
  return { xs, ys, best, least }
}

/** Where a value lies along an axis, from 0 to 1: what a value at a place undoes. */
export const placeAt = ({ from, to, scale }: Axis, value: number): number =>
  scale === 'log' ? ln(value / from) / ln(to / from) : (value - from) / (to - from)
