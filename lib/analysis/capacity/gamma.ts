import { exp, ln } from '../numbers/exact'
import type { Moments } from './queue'

/** Lanczos' series for the logarithm of the gamma function, g = 7: good to 14 digits for positive numbers. */
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const LANCZOS_START = 0.9999999999998099
const HALF_LN_TWO_PI = 0.9189385332046728

export function lnGamma(x: number): number {
  const base = x + 6.5
  const sum = LANCZOS.reduce((before, term, index) => before + term / (x + index), LANCZOS_START)
  return HALF_LN_TWO_PI + (x - 0.5) * ln(base) - base + ln(sum)
}

/** Share of a gamma distribution of this shape, and scale 1, that lies below x. */
export function belowGamma(shape: number, x: number): number {
  if (x <= 0) return 0
  const front = exp(shape * ln(x) - x - lnGamma(shape))
  return x < shape + 1 ? (front * series(shape, x)) / shape : 1 - front * fraction(shape, x)
}

const CLOSE = 1e-12

function series(shape: number, x: number): number {
  let [sum, term] = [1, 1]
  for (let over = shape + 1; term > sum * CLOSE; over++) {
    term *= x / over
    sum += term
  }
  return sum
}

/** Lentz's way of the continued fraction: above shape + 1 neither c nor the divisor of d is ever below 1. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = Infinity
  let d = 1 / b
  let value = d
  for (let n = 1; Math.abs(d * c - 1) > CLOSE; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    value *= d * c
  }
  return value
}

/** A kind of request: its share of all, and how long it takes. */
export type Share = Moments & { share: number }

/**
 * The time that `level` of all requests stay below, each kind of them as a gamma with its mean and variance; Infinity
 * where they never do.
 */
export function percentileOf(kinds: readonly Share[], level: number): number {
  if (kinds.some(({ mean }) => mean === Infinity)) return Infinity
  const isEnough = (time: number) =>
    kinds.reduce((sum, { share, mean, variance }) => sum + share * shareBelow({ mean, variance }, time), 0) >= level
  let end = Math.max(...kinds.map(({ mean }) => mean))
  while (!isEnough(end) && Number.isFinite(end)) end *= 2
  return leastThat(isEnough, end, CLOSE)
}

/** Of the numbers from 0 up to one for which it holds, the least from which on it does, to a part of that one. */
export function leastThat(holds: (value: number) => boolean, end: number, within: number): number {
  let [below, above] = [0, end]
  while (above - below > end * within) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** Without a spread a time is what it is. */
function shareBelow({ mean, variance }: Moments, time: number): number {
  if (variance <= mean * mean * 1e-6) return time >= mean ? 1 : 0
  return belowGamma((mean * mean) / variance, (time * mean) / variance)
}
