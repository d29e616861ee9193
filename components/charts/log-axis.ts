import type { Axis } from './linear-axis'

/**
 * A logarithmic axis over whole decades, with ticks at `wanted` of them at most. Values of zero and below are ignored;
 * without a value above zero it runs from 1 to 10.
 */
export function logAxis(values: readonly number[], wanted = 8): Axis {
  const shown = values.filter((value) => value > 0 && Number.isFinite(value))
  if (shown.length === 0) return { domain: [1, 10], ticks: [1, 10] }
  const first = Math.floor(exponent(Math.min(...shown)))
  const last = Math.max(first + 1, Math.ceil(exponent(Math.max(...shown))))
  return { domain: [10 ** first, 10 ** last], ticks: decades(first, last, Math.ceil((last - first) / wanted)) }
}

/**
 * Like `logAxis`, but it ends at the values, with ticks at the decades between. For data that is sampled from end to
 * end.
 */
export function tightLogAxis(values: readonly number[]): Axis {
  const shown = values.filter((value) => value > 0 && Number.isFinite(value))
  if (shown.length === 0) return { domain: [1, 10], ticks: [1, 10] }
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  if (low === high) return logAxis(values)
  return { domain: [low, high], ticks: decades(Math.ceil(exponent(low)), Math.floor(exponent(high)), 1) }
}

/**
 * Like `tightLogAxis`, with space at both ends. Below three decades it has ticks at 2 and 5 as well, so that values
 * within a factor of two do not share one tick.
 */
export function fittedLogAxis(values: readonly number[]): Axis {
  const shown = values.filter((value) => value > 0 && Number.isFinite(value))
  if (shown.length === 0) return { domain: [1, 10], ticks: [1, 10] }
  const [low, high] = [Math.min(...shown) / MARGIN, Math.max(...shown) * MARGIN]
  const [first, last] = [Math.floor(exponent(low)), Math.ceil(exponent(high))]
  const steps = high / low < 1000 ? [1, 2, 5] : [1]
  const ticks = decades(first, last, 1)
    .flatMap((decade) => steps.map((step) => Number((step * decade).toPrecision(12))))
    .filter((tick) => tick >= low && tick <= high)
  return { domain: [low, high], ticks }
}

const MARGIN = 1.25

// Math.log10 can be off by one bit: 1000 must not give 2.9999999999999996.
const exponent = (value: number) => Number(Math.log10(value).toPrecision(12))

const decades = (first: number, last: number, step: number) =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step)) + 1 }, (_, n) => 10 ** (first + n * step))
