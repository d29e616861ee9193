/**
 * Decades on each side of the scale, which runs from a hundredth of the bill to a hundred times the bill. Ratios
 * outside are drawn at its ends.
 */
const DECADES = 2

/**
 * Position of a ratio on the logarithmic scale, from 0 to 1. A ratio of 1 (the estimate equals the bill) is in the
 * middle.
 */
export function positionOf(ratio: number): number {
  const position = (Math.log10(ratio) + DECADES) / (2 * DECADES)
  return Math.min(1, Math.max(0, position))
}

/** Marks of the scale. */
export const MARKS = [0.01, 0.1, 1, 10, 100] as const
