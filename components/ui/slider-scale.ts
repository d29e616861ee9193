/** Notches of a slider's track: fine enough for one pixel a notch. */
export const TRACK = 1000

/** A logarithmic range. `step` is the smallest rounding; with `min` 0 it is also the first value above zero. */
export type LogRange = { min: number; max: number; step: number }

/** Where a value stands on a logarithmic track, 0 to TRACK. A track from zero keeps its first notch for zero. */
export function notchOf(value: number, range: LogRange): number {
  const low = lowEnd(range)
  if (value < low) return 0
  const share = Math.log(Math.min(value, range.max) / low) / Math.log(range.max / low)
  return Math.round(firstNotch(range) + share * (TRACK - firstNotch(range)))
}

/** The value at a notch, rounded as a person would: two digits, and whole steps. */
export function valueAt(notch: number, range: LogRange): number {
  if (notch < firstNotch(range)) return range.min
  const low = lowEnd(range)
  const share = (notch - firstNotch(range)) / (TRACK - firstNotch(range))
  return toStep(twoDigits(low * (range.max / low) ** share), range)
}

/**
 * The value that a move to `notch` gives. Rounding can give one value to several notches: a move that would
 * change nothing goes on to the next notch that does, or an arrow key would be stuck.
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

/** Rounded to the step without the dust of binary fractions, and kept inside the range. */
function toStep(value: number, { min, max, step }: LogRange): number {
  const rounded = Number((Math.round(value / step) * step).toPrecision(12))
  return Math.min(max, Math.max(min, rounded))
}
