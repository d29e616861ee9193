import type { Scenario } from '@/content/schemas/scenario'
import { count, inDigits, type MoneyFormat } from '@/lib/format'

type OfToday = { today: boolean; monthly: number }

/** What runs today costs what its bill says, where the visitor gave one; null for any other candidate. */
export const billOfToday = ({ today }: OfToday, { situation: { currentBill } }: Scenario): number | null =>
  today && currentBill !== undefined ? currentBill : null

/** How often the estimate goes into the bill, to two digits, and whether that is within a factor of two. */
export function comparedWithBill(
  estimate: number,
  bill: number,
): { factor: number | null; reads: 'near' | 'above' | 'below' } {
  if (estimate <= 0) return { factor: null, reads: bill > 0 ? 'above' : 'near' }
  const factor = bill / estimate
  return { factor: inDigits(factor), reads: factor > 2 ? 'above' : factor < 0.5 ? 'below' : 'near' }
}

/** "estimate $4,100, your bill is 2.2 times that" */
export function billBesideEstimate(estimate: number, bill: number, { amount }: Pick<MoneyFormat, 'amount'>): string {
  const { factor } = comparedWithBill(estimate, bill)
  return `estimate ${amount(estimate)}${factor === null ? '' : `, your bill is ${count(factor)} times that`}`
}

type Format = Pick<MoneyFormat, 'amount' | 'about'>

/** What the bill says, how far the estimate is from it, and what that makes of the total. */
export function todaysBillInWords(monthly: number, bill: number, months: number, { amount, about }: Format): string {
  const { reads } = comparedWithBill(monthly, bill)
  const over = (bill - monthly) * months
  const makes = `over ${months} months ${about(Math.abs(over))} ${over < 0 ? 'less' : 'more'} than its total counts`
  const beside = billBesideEstimate(monthly, bill, { amount })
  return `Bill today ${amount(bill)} a month; ${beside}: ${makes}. ${WORDS[reads]}`
}

const WORDS = {
  near: 'Within a factor of two, as for most published bills. Nothing is rescaled.',
  above: 'Nothing is rescaled: check load, stored data and environments, or take it as the error of the estimates.',
  below: 'Nothing is rescaled: check load and capacities, or take it as the error of the estimates.',
} as const
