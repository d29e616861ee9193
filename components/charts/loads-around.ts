import type { LineSeries } from './series'

const ROOM = 3

/**
 * The range of loads to draw: from a tenth of the current load, or a third of the lowest limit, to three times the
 * higher of the load and the highest limit. Decades outside are irrelevant for this load and would flatten the rest.
 */
export function loadsAround(load: number, series: readonly LineSeries[]): [number, number] {
  const limits = series.flatMap(({ endsAt, points }) => (endsAt ? (points.at(-1)?.x ?? []) : []))
  return [Math.min(load / 10, ...limits.map((limit) => limit / ROOM)), ROOM * Math.max(load, ...limits)]
}
