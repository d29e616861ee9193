import type { LineSeries, Point } from './series'

/** One place on the x axis with the value of every series there; null outside the series' own range. */
export type LineRow = { x: number; at: Record<string, number | null> }

/**
 * All series on one x axis. Where a series has no point of its own, its value is interpolated on the chart's scale, so
 * that a tooltip can list every line. A series is never extrapolated.
 */
export function lineRows(series: readonly LineSeries[], scale: 'linear' | 'log'): LineRow[] {
  return rowsAt(
    [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b),
    series,
    scale,
  )
}

/** The values of all series at given places, for a table. */
export const rowsAt = (places: readonly number[], series: readonly LineSeries[], scale: 'linear' | 'log'): LineRow[] =>
  places.map((x) => ({ x, at: Object.fromEntries(series.map(({ id, points }) => [id, valueAt(x, points, scale)])) }))

/** Each series minus the baseline at its own places; the baseline itself is zero. */
export const differencesTo = (base: LineSeries, series: readonly LineSeries[]): LineSeries[] =>
  series.map((one) => ({
    ...one,
    points: one.points.flatMap(({ x, y }) => {
      const below = valueAt(x, base.points, 'linear')
      return below === null ? [] : [{ x, y: y - below }]
    }),
  }))

/** The series clipped to a range of x, so that the axes do not cover what lies outside. */
export function cutTo(
  series: readonly LineSeries[],
  [low, high]: [number, number],
  scale: 'linear' | 'log',
): LineSeries[] {
  return series.map((one) => {
    const inside = one.points.filter(({ x }) => x > low && x < high)
    const [first, last] = [low, high].map((x) => ({ x, y: valueAt(x, one.points, scale) }))
    return { ...one, points: [first, ...inside, last].filter(isKnown) }
  })
}

const isKnown = (point: { x: number; y: number | null } | undefined): point is Point => typeof point?.y === 'number'

function valueAt(x: number, points: readonly Point[], scale: 'linear' | 'log'): number | null {
  const next = points.findIndex((point) => point.x >= x)
  const right = points[next]
  if (!right) return null
  if (right.x === x) return shown(right.y, scale)
  const left = points[next - 1]
  return left ? shown(between(left, right, x, scale), scale) : null
}

// A logarithmic axis cannot show zero.
const shown = (y: number, scale: 'linear' | 'log') => (scale === 'log' && y <= 0 ? null : y)

function between(left: Point, right: Point, x: number, scale: 'linear' | 'log'): number {
  if (scale === 'linear' || left.y <= 0 || right.y <= 0)
    return left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y)
  return left.y * (right.y / left.y) ** (Math.log(x / left.x) / Math.log(right.x / left.x))
}
