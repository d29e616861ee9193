import type { AgreedRate } from './agreed'

/** When a commitment pays, against the same usage on demand. */
export type BreakEven = {
  /**
   * Months of full use after which what was paid on demand would have passed what was paid under the commitment,
   * upfront included: zero without upfront; null where it never does within the term.
   */
  months: number | null
  /** Months of full use after which stopping would still have been cheaper on demand: the whole term is owed. */
  owedMonths: number | null
  /** The commitment loses where less than this share of it is used. */
  leastUse: number
}

/** Of a rate with a term; null on demand. */
export function breakEvenOf({ off, upfront, termMonths }: AgreedRate): BreakEven | null {
  if (termMonths === 0) return null
  const committed = 1 - off
  const atStart = upfront * committed * termMonths
  const monthly = (1 - upfront) * committed
  const months = monthly < 1 ? atStart / (1 - monthly) : Infinity
  return {
    months: off > 0 && months <= termMonths ? months : null,
    owedMonths: off > 0 ? committed * termMonths : null,
    leastUse: committed,
  }
}
