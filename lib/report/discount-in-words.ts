import type { Discount } from '@/lib/cost'
import { percent } from '@/lib/format'
import { committedLines, linesIn } from './commitments-in-words'

/** What is taken off and of what: "25% of compute, ... committed at 30% off, then 10% off what is left". */
export function discountInWords({ terms }: Discount): string {
  const { discount, committedShare, committedDiscount, commitments } = terms
  const committed = committedShare * committedDiscount > 0
  const own = linesIn(commitments).length > 0
  const parts: string[] = []
  if (committed) {
    parts.push(
      `${percent(committedShare)} of compute, databases, caches, search and brokers committed at ` +
        `${percent(committedDiscount)} off`,
    )
  }
  if (own) parts.push(`commitments of their own for ${committedLines(commitments)}`)
  if (discount > 0) parts.push(`${percent(discount)} off ${committed || own ? 'what is left' : 'everything'}`)
  return parts.join(', then ')
}
