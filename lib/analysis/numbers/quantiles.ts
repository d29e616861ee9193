import { root } from './exact'

/**
 * How a quantity lies between its quantiles. `even`: straight lines. `multiples`: so that a half is as far as a double,
 * for what spans more than a factor of three. `whole`: as `multiples`, rounded to whole numbers.
 */
type Shape = 'even' | 'multiples' | 'whole'

/** Tenth percentile, median and ninetieth percentile, with bounds that no tail leaves. */
export type Range = { low: number; value: number; high: number; least: number; most: number; shape: Shape }

/** A distribution as its quantile function: straight lines between points of a share and a value. */
export type Quantiles = { shares: Float64Array; values: Float64Array; whole: boolean }

/** How much further than its tenth percentile a tail reaches, as a share of the way from the median to there. */
export const TAIL = 0.6

/** The quantile function through the three percentiles. Both tails are bounded: nothing is drawn beyond their ends. */
export function quantilesOf({ low, value, high, least, most, shape }: Range): Quantiles {
  const isPositive = low > 0 && value > 0
  const whole = shape === 'whole'
  if (shape === 'even' || !isPositive)
    return {
      shares: Float64Array.of(0, 0.1, 0.5, 0.9, 1),
      values: Float64Array.of(
        Math.max(least, low - TAIL * (value - low)),
        low,
        value,
        high,
        Math.min(most, high + TAIL * (high - value)),
      ),
      whole,
    }
  const [below, above] = [root(value / low), root(high / value)]
  return {
    shares: Float64Array.of(0, 0.1, 0.3, 0.5, 0.7, 0.9, 1),
    values: Float64Array.of(
      Math.max(least, low / below),
      low,
      low * below,
      value,
      value * above,
      high,
      Math.min(most, high * above),
    ),
    whole,
  }
}

/** The value below which a share of the distribution lies. */
export function quantile({ shares, values, whole }: Quantiles, share: number): number {
  let place = 1
  while (place < shares.length - 1 && share > shares[place]!) place++
  const [from, to] = [shares[place - 1]!, shares[place]!]
  const [first, last] = [values[place - 1]!, values[place]!]
  const value = first + ((last - first) * (share - from)) / (to - from)
  return whole ? Math.round(value) : value
}

/** The same for a column of shares, into another column from a place on. */
export function quantilesInto(
  { shares, values, whole }: Quantiles,
  of: Float64Array,
  into: Float64Array,
  from: number,
  count: number,
): void {
  const last = shares.length - 1
  for (let i = 0; i < count; i++) {
    const share = of[i] as number
    let place = 1
    while (place < last && share > (shares[place] as number)) place++
    const [below, above] = [shares[place - 1] as number, shares[place] as number]
    const first = values[place - 1] as number
    const value = first + (((values[place] as number) - first) * (share - below)) / (above - below)
    into[from + i] = whole ? Math.round(value) : value
  }
}

/** Expected value, in closed form: the area under straight lines. Rounding to whole numbers is left out. */
export function meanOf({ shares, values }: Quantiles): number {
  let mean = 0
  for (let place = 1; place < shares.length; place++)
    mean += ((shares[place]! - shares[place - 1]!) * (values[place]! + values[place - 1]!)) / 2
  return mean
}

/** Variance in closed form, with the same reservation. */
export function varianceOf(quantiles: Quantiles): number {
  const { shares, values } = quantiles
  const mean = meanOf(quantiles)
  let square = 0
  for (let place = 1; place < shares.length; place++) {
    const [from, to] = [values[place - 1]!, values[place]!]
    square += ((shares[place]! - shares[place - 1]!) * (from * from + from * to + to * to)) / 3
  }
  return square - mean * mean
}
