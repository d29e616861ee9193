import type { PatternId } from '@/content/pattern-ids'
import type { ListCard } from '@/content/schemas/price'
import type { Scenario } from '@/content/schemas/scenario'
import { cardAt, cardOnTerms, costInputs, monthlyTotal, termsOf } from '@/lib/cost'

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
  const at = (position: number) => monthlyTotal(pattern, inputs, cardOnTerms(cardAt(card, position), terms))
  return { low: at(0), high: at(1) }
}
