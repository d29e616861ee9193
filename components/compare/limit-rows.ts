import type { Headroom } from '@/lib/scale'

export type Measured = Exclude<Headroom, { status: 'not-measurable' }>

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
