import type { Axis } from './linear-axis'

/**
 * A logarithmic axis over whole decades. Zero and below have no place on it and are left out;
 * with nothing above zero it runs from 1 to 10. At most `wanted` decades are marked.
 */
export function logAxis(values: readonly number[], wanted = 8): Axis {
  const shown = values.filter((value) => value > 0 && Number.isFinite(value))
  if (shown.length === 0) return { domain: [1, 10], ticks: [1, 10] }
  const first = Math.floor(exponent(Math.min(...shown)))
  const last = Math.max(first + 1, Math.ceil(exponent(Math.max(...shown))))
  return { domain: [10 ** first, 10 ** last], ticks: decades(first, last, Math.ceil((last - first) / wanted)) }
}

/**
 * Like `logAxis`, but ends where the values end; ticks are the decades in between. For an axis that is sampled end to
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
 * Like `tightLogAxis`, with room at both ends. Over less than three decades 2 and 5 are marked too, so that values
 * within a factor of two do not share one mark.
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

// log10 of an exact power can miss it by one bit: 1000 must not be 2.9999999999999996.
const exponent = (value: number) => Number(Math.log10(value).toPrecision(12))

const decades = (first: number, last: number, step: number) =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step)) + 1 }, (_, n) => 10 ** (first + n * step))
