import type { LineSeries, Point } from './series'

/** One place on the x axis with the value of every series there; null outside a series' own range. */
export type LineRow = { x: number; at: Record<string, number | null> }

/**
 * All series on one x axis. A series that has no point of its own at a place gets the value between its neighbours,
 * straight on the chart's scale, so that a tooltip can name every line; a line is never carried past its own end.
 */
export function lineRows(series: readonly LineSeries[], scale: 'linear' | 'log'): LineRow[] {
  return rowsAt(
    [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b),
    series,
    scale,
  )
}

/** The same at chosen places, for a table. */
export const rowsAt = (places: readonly number[], series: readonly LineSeries[], scale: 'linear' | 'log'): LineRow[] =>
  places.map((x) => ({ x, at: Object.fromEntries(series.map(({ id, points }) => [id, valueAt(x, points, scale)])) }))

function valueAt(x: number, points: readonly Point[], scale: 'linear' | 'log'): number | null {
  const next = points.findIndex((point) => point.x >= x)
  const right = points[next]
  if (!right) return null
  if (right.x === x) return shown(right.y, scale)
  const left = points[next - 1]
  return left ? shown(between(left, right, x, scale), scale) : null
}

// A logarithmic axis has no place for zero.
const shown = (y: number, scale: 'linear' | 'log') => (scale === 'log' && y <= 0 ? null : y)

function between(left: Point, right: Point, x: number, scale: 'linear' | 'log'): number {
  if (scale === 'linear' || left.y <= 0 || right.y <= 0)
    return left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y)
  return left.y * (right.y / left.y) ** (Math.log(x / left.x) / Math.log(right.x / left.x))
}
