import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { ceilingQps, headroom, type Headroom } from '@/lib/scale'

export type Measured = Exclude<Headroom, { status: 'not-measurable' }>

export type Limits = Record<PatternId, ScaleLimit[]>
type Composed = { candidate: { patterns: readonly PatternId[] } }

/** The patterns whose limits count: whatever stands beside one deployable carries the load with it. */
const carrying = ({ candidate: { patterns } }: Composed): readonly PatternId[] =>
  patterns.length > 1 ? patterns.filter((id) => id !== 'monolith') : patterns

/** How far the patterns of a candidate are from their stated limits. */
export const headroomsOf = (one: Composed, limits: Limits, scenario: Scenario): Headroom[] =>
  carrying(one).flatMap((id) => headroom(id, limits[id], scenario))

/** The load at which a candidate reaches its first stated limit; null when it never does. */
export const ceilingOf = (one: Composed, limits: Limits, scenario: Scenario): ReturnType<typeof ceilingQps> =>
  carrying(one)
    .flatMap((id) => ceilingQps(id, limits[id], scenario) ?? [])
    .reduce<ReturnType<typeof ceilingQps>>((first, end) => (first && first.qps <= end.qps ? first : end), null)

/** The limit of a candidate that is used most; null when none of its limits can be measured. */
export const tightestOf = (headrooms: readonly Headroom[]): Measured | null =>
  headrooms
    .filter(isMeasured)
    .reduce<Measured | null>((tightest, one) => (tightest === null || one.used > tightest.used ? one : tightest), null)

/** A used share as finely as it is shown, a tenth of a percent, so that what reads the same counts as the same. */
export const inTenthsOfPercent = (share: number): number => Math.round(share * 1000) / 1000

/** The limits that the load is past. */
export const passedIn = (headrooms: readonly Headroom[]): Measured[] =>
  headrooms.filter(isMeasured).filter(({ status }) => status === 'over')

const isMeasured = (one: Headroom): one is Measured => one.status !== 'not-measurable'
