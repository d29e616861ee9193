import { leastThat, percentileOf, type Share } from './gamma'
import { saturationOf, waitIn, withoutZone, type Moments } from './queue'
import type { RequestKind } from './request-paths'

export const TAIL = 0.99
/** The knee: where p99 is this often that without load. */
export const KNEE = 2

/**
 * Mean and variance of the time of a kind of request at a load of so many requests/s at the entry: those of its
 * stations, added up as if they were independent; times of service are exponential.
 */
function momentsOf({ visits, fixed }: RequestKind, qps: number): Moments {
  let [mean, variance] = [fixed, 0]
  for (const { station, times, seconds } of visits) {
    const wait = waitIn(station, qps * station.load)
    mean += times * (wait.mean + seconds)
    variance += times * (wait.variance + seconds * seconds)
  }
  return { mean, variance }
}

/** The time in seconds that 99 of 100 requests stay below, at a load in requests/s; Infinity where a queue grows. */
export const p99At = (kinds: readonly RequestKind[], qps: number): number =>
  percentileOf(
    kinds.map((kind): Share => ({ share: kind.share, ...momentsOf(kind, qps) })),
    TAIL,
  )

/** The station that gives way first, and the load at which it does; null where none does. */
export function bottleneckOf(kinds: readonly RequestKind[]): { name: string; qps: number } | null {
  const ends = kinds.flatMap(({ visits }) =>
    visits.map(({ station }) => ({ name: station.name, qps: saturationOf(station) })),
  )
  const first = ends.reduce((least, one) => (one.qps < least.qps ? one : least), { name: '', qps: Infinity })
  return first.qps === Infinity ? null : first
}

/** The kinds of request with the servers that the loss of one zone of so many leaves. */
export const kindsWithoutZone = (kinds: readonly RequestKind[], zones: number): RequestKind[] =>
  kinds.map((kind) => ({
    ...kind,
    visits: kind.visits.map((visit) => ({ ...visit, station: withoutZone(visit.station, zones) })),
  }))

/** The load at which p99 is twice that without load; null where it never is. */
export function kneeOf(kinds: readonly RequestKind[]): number | null {
  const end = bottleneckOf(kinds)
  if (!end) return null
  const twice = KNEE * p99At(kinds, 0)
  return leastThat((qps) => p99At(kinds, qps) >= twice, end.qps, 1e-9)
}

/**
 * Hours until a backlog is worked off that came in while nothing was served: load x stop / (capacity - load). null
 * where the load leaves no capacity over; 0 where there is no end to it.
 */
export function recoveryHours(qps: number, capacity: number, stopHours: number): number | null {
  return capacity <= qps ? null : (qps * stopHours) / (capacity - qps)
}
