import type { Report } from '@/lib/report'
import { borderTripwires } from './borders'
import { limitTripwires } from './limits'
import { breakEvenTripwires, failureTripwires, type OutlookOf } from './outlook'
import type { Tripwire } from './types'

/**
 * When a decision is to be looked at again: where another composition is recommended and where stated limits are
 * passed; with the futures also where another candidate costs less and where the recommendation is regretted. Of each
 * kind the nearest first.
 */
export function tripwiresOf(report: Report, outlook?: OutlookOf): Tripwire[] {
  const { scenario } = report
  return [
    borderTripwires(report),
    limitTripwires(report),
    outlook ? breakEvenTripwires(scenario, outlook) : [],
    outlook ? failureTripwires(scenario, outlook) : [],
  ].flatMap((some) => some.toSorted((one, other) => distanceOf(one) - distanceOf(other)))
}

/** How far away it is: in orders of magnitude, and from nothing as far as can be. */
function distanceOf({ now, changesAt }: Tripwire): number {
  if (now <= 0 || changesAt <= 0) return now === changesAt ? 0 : FAR
  return Math.abs(Math.log10(changesAt / now))
}

const FAR = 20
