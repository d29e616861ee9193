import { FRAMEWORK_HIGHER_BECAUSE, LIST_HIGHER_BECAUSE } from '@/content/rate-cards/discrepancy-reasons'
import type { Discrepancy } from '@/lib/cost'
import { count } from '@/lib/format'

/** How much the two estimates of one pattern differ, and why, as a sentence. */
export function discrepancyInWords({ pattern, higher, factor }: Discrepancy): string {
  const times = `${count(Math.round(factor))} times`
  return higher === 'framework'
    ? `The reference-guide estimate is ${times} the list price. ${FRAMEWORK_HIGHER_BECAUSE[pattern]}`
    : `The list price is ${times} the reference-guide estimate. ${LIST_HIGHER_BECAUSE}`
}
