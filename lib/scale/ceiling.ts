import type { PatternId } from '@/content/pattern-ids'
import type { LimitMetric, ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cellSizeOf, MIN_CELLS_PER_REGION, peakQpsOf } from '@/lib/kernel'
import { peakLoad, sizesOf } from './peak-load'

/**
 * The peak load, in requests per second, at which a pattern meets its first ceiling when load, users and data grow
 * together. Limits that load does not move (services, regions, time of a function) end no line; null when no limit ever
 * does. `pattern` is taken for symmetry with `headroom`; the limits alone decide.
 */
export function ceilingQps(_pattern: PatternId, limits: ScaleLimit[], scenario: Scenario): Ceiling | null {
  const peak = peakQpsOf(scenario)
  const ends = limits.flatMap((limit) => {
    const growth = growthUntil(limit, scenario)
    return Number.isFinite(growth) ? [{ qps: peak * growth, limit }] : []
  })
  return ends.reduce<Ceiling | null>((first, end) => (first === null || end.qps < first.qps ? end : first), null)
}

type Ceiling = { qps: number; limit: ScaleLimit }

/** By what factor everything must grow until the limit is met exactly; infinite when it never is. */
function growthUntil({ metric, value }: ScaleLimit, scenario: Scenario): number {
  if (value === null) return Infinity
  if (growsWithLoad(metric)) return value / peakLoad(scenario)[metric]
  const { users, usersPerCell, regions } = sizesOf(scenario)
  const size = cellSizeOf(usersPerCell)
  // Cells come in whole numbers, so the limit is met when the last of them is full.
  if (metric === 'cells') return (value * size) / users
  // Users fill the cells there must be, up to the planned size; from then on more cells are added.
  if (metric === 'usersPerCell' && size > value) return (value * Math.max(1, MIN_CELLS_PER_REGION * regions)) / users
  return Infinity
}

/** Metrics proportional to the load. */
const GROWING = [
  'peakQps',
  'writesPerSecond',
  'readsPerSecond',
  'eventsPerSecond',
  'requestsPerSecondPerService',
  'concurrentExecutions',
  'users',
] as const satisfies LimitMetric[]

const growsWithLoad = (metric: LimitMetric): metric is (typeof GROWING)[number] =>
  (GROWING as readonly LimitMetric[]).includes(metric)
