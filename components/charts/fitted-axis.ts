import { linearAxis, type Axis } from './linear-axis'

/**
 * A linear axis for points, which, unlike bars, need no zero: from the last round figure below all values to the first
 * above them. Where the values begin near zero it begins there.
 */
export function fittedAxis(values: readonly number[], wanted = 4): Axis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (values.length === 0 || low < (high - low) / 2 || high <= 0) return linearAxis(values, wanted)
  if (low === high) return linearAxis(values, wanted)
  const { ticks } = linearAxis([high - low], wanted)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  const all = Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)))
  return { domain: [first * step, last * step], ticks: all }
}
