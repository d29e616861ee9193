import type { PatternId } from '@/content/pattern-ids'
import type { ListCard } from '@/content/schemas/price'
import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms, costInputs, monthlyTotal, termsOf } from '@/lib/cost'
import { cardAtEnd } from './ends'

/**
 * What a pattern's infrastructure may be a month on a card that borrows prices, on the terms of the scenario; null on
 * one whose prices are all of its vendor.
 */
export function borrowedRange(
  pattern: PatternId,
  scenario: Scenario,
  card: ListCard,
): { low: number; high: number } | null {
  if (!card.borrowed) return null
  const [inputs, terms] = [costInputs(scenario), termsOf(scenario)]
  const at = (end: 'low' | 'high') => monthlyTotal(pattern, inputs, cardOnTerms(cardAtEnd(card, end), terms))
  return { low: at('low'), high: at('high') }
}
