import { withoutNoise } from '@/lib/format'

/** Number of notches on a slider's track, about one for each pixel. */
export const TRACK = 1000

/** A logarithmic range. `step` is the smallest increment; when `min` is 0, it is also the first value above zero. */
export type LogRange = { min: number; max: number; step: number }

/**
 * Position of a value on a logarithmic track, from 0 to TRACK. A range that starts at zero has its first notch for
 * zero.
 */
export function notchOf(value: number, range: LogRange): number {
  const low = lowEnd(range)
  if (value < low) return 0
  const share = Math.log(Math.min(value, range.max) / low) / Math.log(range.max / low)
  return Math.round(firstNotch(range) + share * (TRACK - firstNotch(range)))
}

/** The value at a notch, rounded to two significant digits and whole steps. */
export function valueAt(notch: number, range: LogRange): number {
  if (notch < firstNotch(range)) return range.min
  const low = lowEnd(range)
  const share = (notch - firstNotch(range)) / (TRACK - firstNotch(range))
  return toStep(twoDigits(low * (range.max / low) ** share), range)
}

/**
 * The value after a move to `notch`. Rounding can give several notches the same value; a move that would change nothing
 * goes on to the next notch that does, because an arrow key would be stuck otherwise.
 */
export function valueAfterMove(current: number, notch: number, range: LogRange): number {
  const direction = Math.sign(notch - notchOf(current, range))
  let at = notch
  while (direction !== 0 && at > 0 && at < TRACK && valueAt(at, range) === current) at += direction
  return valueAt(at, range)
}

const lowEnd = ({ min, step }: LogRange) => (min > 0 ? min : step)
const firstNotch = ({ min }: LogRange) => (min > 0 ? 0 : 1)

function twoDigits(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Math.round(value / unit) * unit
}

/** The value rounded to the step without floating-point error, and clamped to the range. */
function toStep(value: number, { min, max, step }: LogRange): number {
  const rounded = withoutNoise(Math.round(value / step) * step)
  return Math.min(max, Math.max(min, rounded))
}
