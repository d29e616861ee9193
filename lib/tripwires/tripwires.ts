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
  const [borders, limits] = eachOnce(borderTripwires(report), limitTripwires(report))
  return [
    borders,
    limits,
    outlook ? breakEvenTripwires(scenario, outlook) : [],
    outlook ? failureTripwires(scenario, outlook) : [],
  ].flatMap((some) => some.toSorted((one, other) => distanceOf(one) - distanceOf(other)))
}

/** A limit at which the recommendation changes is the reason for that border, and not a second thing to watch. */
function eachOnce(borders: readonly Tripwire[], limits: readonly Tripwire[]): [Tripwire[], Tripwire[]] {
  const limitAt = (border: Tripwire) => limits.find((limit) => isSame(border, limit))
  return [
    borders.map((border) => {
      const limit = limitAt(border)
      return limit ? { ...border, because: `${border.because}; ${limit.because.replace(/; .*$/, '')}` } : border
    }),
    limits.filter((limit) => !borders.some((border) => isSame(border, limit))),
  ]
}

const isSame = (border: Tripwire, limit: Tripwire): boolean =>
  border.input === limit.input &&
  border.side === limit.side &&
  border.value === limit.value &&
  border.becomes === limit.becomes

/** How far away it is: in orders of magnitude, and from nothing as far as can be. */
function distanceOf({ now, changesAt }: Tripwire): number {
  if (now <= 0 || changesAt <= 0) return now === changesAt ? 0 : FAR
  return Math.abs(Math.log10(changesAt / now))
}

const FAR = 20
