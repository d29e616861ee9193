export type Axis = { domain: [number, number]; ticks: number[] }

/**
 * A linear axis that starts at zero, with about `wanted` round steps of 1, 2, 2.5 or 5 times a power of ten. Below zero
 * it reaches just as far as the values do, because a small saving must not take a whole step. Without values, or with
 * zeros alone, it runs from 0 to 1.
 */
export function linearAxis(values: readonly number[], wanted = 5): Axis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return { domain: [0, 1], ticks: [0, 1] }
  const step = roundStep((high - low) / wanted)
  const first = Math.ceil(low / step - DUST)
  const last = Math.ceil(high / step - DUST)
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => tidy((first + n) * step))
  return { domain: [low, Math.max(0, ...ticks)], ticks }
}

/** Months with ticks: every year, or every half or quarter year while there are few enough to read. */
export function monthTicks(months: number): number[] {
  const step = [1, 3, 6, 12, 24].find((candidate) => months / candidate <= 7) ?? 24
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, n) => n * step)
}

/** Per cent along an axis, kept within it. */
export const placeOn = ({ domain: [low, high] }: Axis, amount: number): number =>
  Math.round(Math.min(1, Math.max(0, (amount - low) / (high - low))) * 1000) / 10

/** Whether an amount lies beyond the end of an axis, infinity included. */
export const goesBeyond = ({ domain: [, high] }: Axis, amount: number): boolean => amount > high * (1 + DUST)

// Tolerance for floating-point error: 0.30000000000000004 / 0.1 must count as three steps.
const DUST = 1e-9

function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  return power * ([1, 2, 2.5, 5, 10].find((round) => round * power >= atLeast * (1 - DUST)) ?? 10)
}

const tidy = (value: number) => Number(value.toPrecision(12)) + 0
