/** What a figure may be: both ends belong to it. */
export type Bounds = { min: number; max: number; whole?: boolean }

/** Whether a figure keeps its bounds. What is no number never does. */
export const isWithin = (value: number, { min, max, whole = false }: Bounds): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value))

/** The figure, stopped at the nearer bound as a slider stops; `otherwise` when it is no number at all. */
export function clamped<Otherwise>(
  value: number,
  { min, max, whole = false }: Bounds,
  otherwise: Otherwise,
): number | Otherwise {
  if (!Number.isFinite(value)) return otherwise
  const stopped = Math.min(max, Math.max(min, value))
  // Plus zero: a minus zero would be shown and shared as "-0".
  return (whole ? Math.round(stopped) : stopped) + 0
}
