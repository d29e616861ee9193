import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { ceilingQps } from './ceiling'
import { headroom } from './headroom'
import type { Headroom } from './types'

export type Limits = Readonly<Record<PatternId, ScaleLimit[]>>

/** The patterns whose limits count: whatever stands beside one deployable carries the load with it. */
const carrying = (patterns: readonly PatternId[]): readonly PatternId[] =>
  patterns.length > 1 ? patterns.filter((id) => id !== 'monolith') : patterns

/** How far the patterns of a composition are from their stated limits. */
export const headroomsOf = (patterns: readonly PatternId[], limits: Limits, scenario: Scenario): Headroom[] =>
  carrying(patterns).flatMap((id) => headroom(id, limits[id], scenario))

/** The load at which a composition reaches its first stated limit; null when it never does. */
export const ceilingOf = (
  patterns: readonly PatternId[],
  limits: Limits,
  scenario: Scenario,
): ReturnType<typeof ceilingQps> =>
  carrying(patterns)
    .flatMap((id) => ceilingQps(id, limits[id], scenario) ?? [])
    .reduce<ReturnType<typeof ceilingQps>>((first, end) => (first && first.qps <= end.qps ? first : end), null)
