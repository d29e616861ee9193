/** Range of a number; both bounds are included. `whole` accepts integers only. */
export type Bounds = { min: number; max: number; whole?: boolean }

/** Whether a number is within its bounds. NaN never is. */
export const isWithin = (value: number, { min, max, whole = false }: Bounds): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value))

/** The number, moved to the nearer bound when it is out of range, as a slider does; `otherwise` when it is NaN. */
export function clamped<Otherwise>(
  value: number,
  { min, max, whole = false }: Bounds,
  otherwise: Otherwise,
): number | Otherwise {
  if (!Number.isFinite(value)) return otherwise
  const stopped = Math.min(max, Math.max(min, value))
  // Adding zero turns -0 into 0; -0 would be shown and shared as "-0".
  return (whole ? Math.round(stopped) : stopped) + 0
}
