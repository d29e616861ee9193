export type Bounds = { min: number; max: number; whole?: boolean }

/** The figure, stopped at the nearer bound; `otherwise` when it is no number at all. */
export function inBounds<Otherwise>(
  value: number,
  { min, max, whole }: Bounds,
  otherwise: Otherwise,
): number | Otherwise {
  if (!Number.isFinite(value)) return otherwise
  const stopped = Math.min(max, Math.max(min, value))
  return (whole ? Math.round(stopped) : stopped) + 0
}
