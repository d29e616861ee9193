import type { Headroom } from '@/lib/scale'

export type Measured = Exclude<Headroom, { status: 'not-measurable' }>

/** The limit of a pattern that is used most; null when none of its limits can be measured. */
export const tightestOf = (rooms: readonly Headroom[]): Measured | null =>
  rooms
    .filter(isMeasured)
    .reduce<Measured | null>(
      (tightest, room) => (tightest === null || room.used > tightest.used ? room : tightest),
      null,
    )

/** A used share as finely as it is shown, a tenth of a percent, so that what reads the same counts as the same. */
export const inTenthsOfPercent = (share: number): number => Math.round(share * 1000) / 1000

/** The limits that the load is past. */
export const passedIn = (rooms: readonly Headroom[]): Measured[] =>
  rooms.filter(isMeasured).filter(({ status }) => status === 'over')

const isMeasured = (room: Headroom): room is Measured => room.status !== 'not-measurable'
