import type { CostPart } from '@/content/scenario/cost-parts'
import { once } from '@/lib/kernel'
import type { Factor, Factors } from './factors'
import { failureOf, type Failure } from './failure'
import { migrationIn, type Migration } from './migration'
import { rangeOf, type Swing } from './range'
import { linesOf, type BesideLoad, type Ends, type Row, type RowCache } from './rows'
import type { Circumstances, Composition, Difference, Priced, WholeCost } from './types'

/** Answers what a composition costs under one scenario; it holds what all compositions share. */
export type Costing = {
  /** Central total, US dollars over the horizon. */
  total: (it: Composition) => number
  /** The total if infrastructure cost nothing: no total is below it, and it is worked out without pricing anything. */
  totalBesideBill: (it: Composition) => number
  cost: (it: Composition) => WholeCost
  /** What the first costs more than the second. */
  difference: (it: Composition, other: Composition) => Difference
  /** What a failure of it costs: hours of full stop a year, US dollars for an hour, and the share that it reaches. */
  failure: (it: Composition) => Failure
  /** The way there from what runs today, step by step. */
  migration: (it: Composition) => Migration
  /** Whether the first costs more than the second wherever their common factors lie within their ranges. */
  isClearlyDearer: (it: Composition, other: Composition) => boolean
  circumstances: Circumstances
}

type Facts = {
  factors: Factors
  /** The infrastructure of a composition and the limits that it meets. */
  pricedOf: (it: Composition) => Priced
  /** Rows that are worked out already, what tells apart the loads of those that rest on one, and what rests on none. */
  remembered: { cache: RowCache; load: string; besideLoad: BesideLoad }
}

/** The whole cost of compositions under the circumstances of a scenario. */
export function costingOf(circumstances: Circumstances, { factors: ranged, pricedOf, remembered }: Facts): Costing {
  const { values, factors, overheadsFirst, counted, ofPart } = ranged
  const lines = linesOf(circumstances, ranged, pricedOf, remembered)
  const totalOf = (it: Composition) => {
    let total = 0
    for (const part of counted) total += lines.usd(part, it)
    return total
  }
  const amountsOf = (it: Composition): Amounts => {
    const known: Partial<Record<CostPart, Row>> = {}
    const rowOf = (part: CostPart) => (known[part] ??= lines.row(part, it))
    return { usd: (part) => rowOf(part).usd, ends: (part, place) => lines.ends(part, it, rowOf(part), place) }
  }
  const swingsBetween = (it: Composition, other: Composition): Swing[] => {
    const [one, two] = [amountsOf(it), amountsOf(other)]
    return factors.map((factor) => swingOf(factor, one, two))
  }

  return {
    circumstances,
    failure: (it) => failureOf(it, circumstances, ranged),
    migration: (it) => migrationIn(it, circumstances, values, pricedOf(it)),
    total: totalOf,
    totalBesideBill: (it) => {
      const totals = remembered.besideLoad.totals[pricedOf(it).meetsLimit ? 'meeting' : 'keeping']
      const known = totals.get(it.id)
      if (known !== undefined) return known
      const total = counted.reduce((sum, part) => sum + lines.usdBesideBill(part, it), 0)
      totals.set(it.id, total)
      return total
    },
    cost: (it) => {
      const amounts = amountsOf(it)
      const costLines = counted.map((part) => {
        const usd = amounts.usd(part)
        const own = ofPart[part].map((_, place): Swing => {
          const [atLow, atHigh] = amounts.ends(part, place)
          return [atLow - usd, atHigh - usd]
        })
        // No line is below zero, whatever the squares add up to.
        const { low, high } = rangeOf(usd, own)
        return { part, usd: once(usd), low: once(Math.max(0, low)), high: once(high) }
      })
      const usd = costLines.reduce((sum, one) => sum + one.usd, 0)
      const { low, high } = rangeOf(
        usd,
        factors.map((factor) => swingOf(factor, amounts)),
      )
      return { months: circumstances.months, lines: costLines, total: once(usd), low: once(low), high: once(high) }
    },
    difference: (it, other) => {
      const usd = totalOf(it) - totalOf(other)
      const swings = swingsBetween(it, other)
      const drivers = factors
        .map(({ id }, index) => ({ factor: id, swing: widthOf(swings[index]) }))
        .filter(({ swing }) => swing > 0)
        .sort((a, b) => b.swing - a.swing)
      return { usd, ...rangeOf(usd, swings), drivers }
    },
    isClearlyDearer: (it, other) => {
      const usd = totalOf(it) - totalOf(other)
      if (usd <= 0) return false
      const one = amountsOf(it)
      const two = amountsOf(other)
      // As rangeOf, but no further than needed: the low end only falls with each factor.
      let below = 0
      for (const factor of overheadsFirst) {
        const swing = swingOf(factor, one, two)
        const down = Math.min(0, swing[0], swing[1])
        below += down * down
        if (usd - Math.sqrt(below) <= 0) return false
      }
      return true
    },
  }
}

/** The lines of one composition: central amounts, and with the factor at one place of a line at its ends. */
type Amounts = { usd: (part: CostPart) => number; ends: (part: CostPart, place: number) => Ends }

const NOTHING: Ends = [0, 0]

/** How what one composition costs, or costs more than another, moves when a factor goes to its two ends. */
function swingOf(factor: Factor, one: Amounts, two?: Amounts): Swing {
  let central = 0
  let atLow = 0
  let atHigh = 0
  // By place: taking pairs apart by name makes an iterator for each, and two candidates are compared at many ends.
  for (const { part, place } of factor.in) {
    const ends = one.ends(part, place)
    const less = two?.ends(part, place) ?? NOTHING
    central += one.usd(part) - (two?.usd(part) ?? 0)
    atLow += ends[0] - less[0]
    atHigh += ends[1] - less[1]
  }
  return [atLow - central, atHigh - central]
}

const widthOf = (swing: Swing | undefined): number => (swing ? Math.abs(swing[1] - swing[0]) : 0)
