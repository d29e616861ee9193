import type { AgreedAmount } from '../types'

/** What a month costs, and what of it is under commitments, at prices on demand. */
export type MonthBill = { total: number; agreed: readonly AgreedAmount[] }

export type CashMonth = {
  /** Counted from 0, the first of the horizon. */
  month: number
  /** What the month's usage costs: upfront payments spread over their terms. */
  price: number
  /** Paid at the start of terms, in this month. */
  upfront: number
  /** Paid with credits. */
  credits: number
  /** What leaves the account: the price less its prepaid part, the upfront payments, less the credits. */
  cash: number
}

export type CashTerms = { discount: number; credits: number; creditMonths: number }

/**
 * Prices as cash, month by month. A term is paid for at its start and renewed at its end; the part of a term beyond the
 * last month is paid for at the usage of that month. Credits pay what is billed monthly, not upfront payments, until
 * they are used up or expire.
 */
export function cashByMonth(bills: readonly MonthBill[], { discount, credits, creditMonths }: CashTerms): CashMonth[] {
  const prepaid = bills.map(({ agreed }) => prepaidByTerm(agreed, 1 - discount))
  const lengths = [...new Set(prepaid.flatMap((month) => [...month.keys()]))]
  let left = credits
  return bills.map(({ total }, month): CashMonth => {
    const starting = lengths.filter((length) => month % length === 0)
    const upfront = starting.reduce((sum, length) => sum + ofTerm(prepaid, month, length), 0)
    const before = [...(prepaid[month]?.values() ?? [])].reduce((sum, amount) => sum + amount, 0)
    const billed = Math.max(0, total - before)
    const used = month < creditMonths ? Math.min(left, billed) : 0
    left -= used
    return { month, price: total, upfront, credits: used, cash: billed + upfront - used }
  })
}

/** What of a month's price was paid before, by the length of the term in months. */
function prepaidByTerm(agreed: readonly AgreedAmount[], paid: number): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { rate, amount } of agreed) {
    const { share, off, upfront, termMonths } = rate
    if (termMonths === 0 || upfront === 0) continue
    sums.set(termMonths, (sums.get(termMonths) ?? 0) + amount * share * (1 - off) * upfront * paid)
  }
  return sums
}

function ofTerm(prepaid: readonly Map<number, number>[], from: number, length: number): number {
  let sum = 0
  for (let month = from; month < from + length; month++)
    sum += prepaid[Math.min(month, prepaid.length - 1)]?.get(length) ?? 0
  return sum
}
