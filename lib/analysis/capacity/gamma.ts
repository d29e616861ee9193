import { exp, ln } from '../numbers/exact'
import type { Moments } from './queue'

/** Lanczos' series for the logarithm of the gamma function, g = 7: good to 14 digits for positive numbers. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const HALF_LN_TWO_PI = 0.9189385332046728

export function lnGamma(x: number): number {
  if (x < 0.5) return lnGamma(x + 1) - ln(x)
  const base = x - 1 + 7.5
  let sum = LANCZOS[0] ?? 1
  for (let term = 1; term < LANCZOS.length; term++) sum += (LANCZOS[term] ?? 0) / (x - 1 + term)
  return HALF_LN_TWO_PI + (x - 0.5) * ln(base) - base + ln(sum)
}

/** Share of a gamma distribution of this shape, and scale 1, that lies below x. */
export function belowGamma(shape: number, x: number): number {
  if (x <= 0) return 0
  const front = exp(shape * ln(x) - x - lnGamma(shape))
  return x < shape + 1 ? (front * series(shape, x)) / shape : 1 - front * fraction(shape, x)
}

const TERMS = 400
const CLOSE = 1e-12

function series(shape: number, x: number): number {
  let [sum, term] = [1, 1]
  for (let n = 1; n < TERMS && term > sum * CLOSE; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** Lentz's way of working out the continued fraction. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; n < TERMS; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b || 1e-300)
    c = b + a / c || 1e-300
    value *= d * c
    if (Math.abs(d * c - 1) < CLOSE) break
  }
  return value
}

/** A kind of request: its share of all, and how long it takes. */
export type Share = Moments & { share: number }

/** The time that `level` of all requests stay below, each kind of them as a gamma with its mean and variance. */
export function percentileOf(kinds: readonly Share[], level: number): number {
  if (kinds.some(({ mean }) => mean === Infinity)) return Infinity
  const below = (time: number) =>
    kinds.reduce((sum, { share, mean, variance }) => sum + share * shareBelow({ mean, variance }, time), 0)
  let [low, high] = [0, Math.max(...kinds.map(({ mean, variance }) => mean + 4 * Math.sqrt(variance)))]
  while (below(high) < level) high *= 2
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (below(middle) < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Without a spread a time is what it is. */
function shareBelow({ mean, variance }: Moments, time: number): number {
  if (variance <= mean * mean * 1e-6) return time >= mean ? 1 : 0
  return belowGamma((mean * mean) / variance, (time * mean) / variance)
}
