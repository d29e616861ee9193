import type { ListCard } from '@/content/schemas/price'
import type { PublishedBill } from '@/content/schemas/published-bill'
import type { PublishedDecision } from '@/content/schemas/published-decision'
import { backTest, type BackTestFacts } from './back-test'
import { closeOf, sideBySide } from './compared-bills'

/** How well the product does on cases that others have published: how many of how many. */
export type Validation = {
  /** The first choice is one that the company made. */
  decisions: { agree: number; of: number }
  /** The estimate is within a factor of two of the bill. */
  bills: { close: number; of: number }
}

type Published = { decisions: readonly PublishedDecision[]; bills: readonly PublishedBill[] }

export function validationOf({ decisions, bills }: Published, facts: BackTestFacts, card: ListCard): Validation {
  const { rows } = backTest(decisions, facts)
  return {
    decisions: { agree: rows.filter(({ agreesAt }) => agreesAt === 1).length, of: rows.length },
    bills: closeOf(sideBySide(bills, card)),
  }
}
