/** The scale ends at a hundredth and at a hundred times the bill; what lies outside stands at its end. */
const DECADES = 2

/** Where a ratio stands on a logarithmic scale, 0 to 1; 1 (the same as the bill) in the middle. */
export function placeOf(ratio: number): number {
  const place = (Math.log10(ratio) + DECADES) / (2 * DECADES)
  return Math.min(1, Math.max(0, place))
}

/** Marks of the scale. */
export const MARKS = [0.01, 0.1, 1, 10, 100] as const
