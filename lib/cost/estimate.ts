import type { PatternId } from '@/content/pattern-ids'
import type { ListCard } from '@/content/schemas/price'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Usd } from '@/lib/kernel'
import { frameworkEstimate, frameworkTotal } from './framework/estimate'
import { listEstimate, listTotal } from './list/estimate'
import type { Demand, Estimate, Terms } from './types'

/** The source's coefficients, or list prices of one vendor and region. */
export type AnyCard = RateCard | ListCard

/** Which of the two a card is. */
export const isListCard = (card: AnyCard): card is ListCard => !('patterns' in card)

/**
 * What a pattern's infrastructure costs in one month on either kind of card. The framework's takes no discounts: it
 * stays as the source has it, but for own prices. Throws a RangeError when the card lacks a price that the pattern
 * needs.
 */
export const estimate = (pattern: PatternId, demand: Demand, card: AnyCard, terms: Terms): Estimate =>
  isListCard(card)
    ? listEstimate(pattern, demand, card, terms)
    : frameworkEstimate(pattern, demand.requirements, card, ownIn(terms))

/** The estimate's total alone, for the many months and loads of a chart. */
export const monthlyTotal = (pattern: PatternId, demand: Demand, card: AnyCard, terms: Terms): Usd<'month'> =>
  isListCard(card)
    ? listTotal(pattern, demand, card, terms)
    : frameworkTotal(pattern, demand.requirements, card, ownIn(terms))

const ownIn = ({ prices }: Terms): Record<string, number> | undefined => (hasAny(prices) ? prices : undefined)

function hasAny(prices: Record<string, number>): boolean {
  for (const _ in prices) return true
  return false
}
