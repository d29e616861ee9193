import type { LineSeries } from './series'

const ROOM = 3

/**
 * The loads worth drawing: from a tenth of today's load, or a third of the lowest limit, to three times the highest of
 * both. Decades below and beyond say nothing of this load and flatten what does.
 */
export function loadsAround(load: number, series: readonly LineSeries[]): [number, number] {
  const limits = series.flatMap(({ endsAt, points }) => (endsAt ? (points.at(-1)?.x ?? []) : []))
  return [Math.min(load / 10, ...limits.map((limit) => limit / ROOM)), ROOM * Math.max(load, ...limits)]
}
