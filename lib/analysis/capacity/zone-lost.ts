import { bottleneckOf, kindsWithoutZone, kneeOf, p99At } from './latency'
import type { RequestKind } from './request-paths'

/**
 * Whether the peak is carried while one zone is lost: by as many servers as before, without its p99 passing twice that
 * without load, with a p99 beyond that, not at all, or by nothing because all stood in that zone.
 */
export type LeftOver = 'all' | 'enough' | 'slow' | 'short' | 'nothing'

/** What is left of a candidate while one zone is lost. Loads in requests/s at the entry, times in seconds. */
export type ZoneLost = {
  /** At most what it carries with all zones; 0 where all stands in the lost one; Infinity: no end. */
  carries: number
  /** p99 at the peak; Infinity where a queue grows. */
  atPeak: number
  /** Load at which p99 is twice that without load; null: never, or nothing is left. */
  knee: number | null
  /** Share of requests that no server of one's own sees, such as those that the edge answers. */
  aside: number
  left: LeftOver
}

type Asked = { zones: number; peak: number; capacity: number }

/**
 * Servers stand evenly in so many zones, and the fullest one is lost; standbys take over (see `withoutZone`). No factor
 * of its own: the servers are those of the bill.
 */
export function zoneLostOf(kinds: readonly RequestKind[], { zones, peak, capacity }: Asked): ZoneLost {
  const rest = kindsWithoutZone(kinds, zones)
  const carries = Math.min(capacity, bottleneckOf(rest)?.qps ?? Infinity)
  const aside = kinds.reduce((sum, { share, visits }) => sum + (visits.every(isEndless) ? share : 0), 0)
  if (carries === 0) return { carries, atPeak: Infinity, knee: null, aside, left: 'nothing' }
  const serversOf = (of: readonly RequestKind[]) => of.flatMap(({ visits }) => visits.map((one) => one.station.servers))
  const before = serversOf(kinds)
  const isWhole = serversOf(rest).every((servers, place) => servers === before[place])
  // At exactly the last load that is served a queue has no end either.
  const isShort = carries <= peak * (1 + 1e-9)
  const knee = kneeOf(rest)
  return {
    carries,
    atPeak: isShort && !isWhole ? Infinity : p99At(rest, peak),
    knee,
    aside,
    left: isWhole ? 'all' : isShort ? 'short' : isSlow(knee, peak) ? 'slow' : 'enough',
  }
}

const isEndless = ({ station }: RequestKind['visits'][number]): boolean => station.servers === Infinity
const isSlow = (knee: number | null, peak: number): boolean => knee !== null && knee < peak
