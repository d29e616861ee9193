import type { Discount } from '@/lib/cost'
import { percent } from '@/lib/format'

/** What is taken off and of what: "25% of compute, ... committed at 30% off, then 10% off what is left". */
export function discountInWords({ terms: { discount, committedShare, committedDiscount } }: Discount): string {
  const committed = committedShare * committedDiscount > 0
  const parts: string[] = []
  if (committed) {
    parts.push(
      `${percent(committedShare)} of compute, databases, caches, search and brokers committed at ` +
        `${percent(committedDiscount)} off`,
    )
  }
  if (discount > 0) parts.push(`${percent(discount)} off ${committed ? 'what is left' : 'everything'}`)
  return parts.join(', then ')
}
