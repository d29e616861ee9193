import type { PatternId } from '@/content/pattern-ids'
import type { LimitMetric, ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { cellSizeOf, MIN_CELLS_PER_REGION, peakQpsOf } from '@/lib/kernel'
import { peakLoad, sizesOf } from './peak-load'

/**
 * The peak load, in requests per second, at which a pattern reaches its first limit when load, users and data grow
 * together. Limits that do not depend on load (number of services or regions, duration of a function) are ignored; the
 * result is null when no limit is ever reached. The result depends on the limits alone; `_pattern` is there so that the
 * signature matches `headroom`.
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

/** Factor by which load, users and data must grow until the limit is reached exactly; Infinity when it never is. */
function growthUntil({ metric, value }: ScaleLimit, scenario: Scenario): number {
  if (value === null) return Infinity
  if (growsWithLoad(metric)) return value / peakLoad(scenario)[metric]
  const { users, usersPerCell, regions } = sizesOf(scenario)
  const size = cellSizeOf(usersPerCell)
  // There is a whole number of cells, so the limit is reached when the last of them is full.
  if (metric === 'cells') return (value * size) / users
  // Users first fill the minimum number of cells up to the planned size; from then on cells are added.
  if (metric === 'usersPerCell' && size > value) return (value * MIN_CELLS_PER_REGION * regions) / users
  return Infinity
}

/** Metrics that grow in proportion to the load. */
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
