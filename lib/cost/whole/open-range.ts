import type { AnyCard } from '../card-on-terms'
import { hasOpenOffer } from '../commitments/agreed'
import { atPosition } from '../open-prices'
import type { Terms } from '../types'
import type { Composition } from './types'

/** What a bill may be multiplied by, with all prices and discounts on it that are known as a range at either end. */
export type OpenRange = { low: number; high: number }

/** Whether anything on a bill is known as a range only, and nobody said where in it. */
export const isOpen = (card: AnyCard, { commitments, factors }: Terms): boolean =>
  card.kind === 'list' &&
  factors?.openPrices === undefined &&
  (card.borrowed !== undefined || (card.vendor === 'aws' && hasOpenOffer(commitments)))

/** The terms with those prices and discounts at one position in their ranges. */
export const termsAt = <T extends Terms>(terms: T, openPrices: number): T => ({
  ...terms,
  factors: { ...terms.factors, openPrices },
})

type Monthly = (it: Composition) => number

/** The range of every composition's bill, US dollars a month: as published, and at a position in what is open. */
export function openRangeOf(usual: Monthly, at: (position: number) => Monthly): (it: Composition) => OpenRange {
  const [low, high] = [at(0), at(1)]
  return (it) => {
    const central = usual(it)
    return central > 0 ? { low: low(it) / central, high: high(it) / central } : { low: 1, high: 1 }
  }
}

/** What a bill is multiplied by with its open prices at a position. */
export const factorAt = ({ low, high }: OpenRange, position: number): number => atPosition(low, 1, high, position)
