import { power } from './numbers/exact'
import { quantile } from './numbers/quantiles'
import type { Input } from './model/types'

/** How an input is laid out on a picture: from, to, and whether a half is as far as a double. */
export type Axis = { input: Input; from: number; to: number; scale: 'linear' | 'log' }

/** Between the ends of what may be drawn, or between ends that somebody gave. */
export function axisOf(input: Input, ends?: { from: number; to: number }): Axis {
  const { from, to } = ends ?? { from: quantile(input.quantiles, 0), to: quantile(input.quantiles, 1) }
  return { input, from, to, scale: input.shape !== 'even' && from > 0 ? 'log' : 'linear' }
}

/** The value at a place from 0 to 1 along an axis. */
export const valueAt = ({ from, to, scale }: Axis, place: number): number =>
  scale === 'log' ? from * power(to / from, place) : from + (to - from) * place
