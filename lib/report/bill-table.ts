import type { Estimate } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { times, type Currency } from '@/lib/kernel'
import { discountInWords } from './discount-in-words'
import { multiplierInWords } from './multiplier-in-words'

type Cell = string | number

/**
 * A bill as a table, with the figures of the screen: amounts to the cent, in the visitor's currency, rows that add up
 * to the total. Components at list prices have a row for each of their lines, with its price and source.
 */
export const billTable = (estimate: Estimate, money: Currency): Cell[][] => {
  const format = moneyIn(money)
  const amounts = format.column(estimate.lines.map(({ amount }) => amount)).rows
  const origins = estimate.kind === 'list' ? estimate.lines.map(({ origin }) => origin) : []
  return [
    ['line', 'quantity', 'unit', 'unit price (USD)', 'amount', 'provenance', 'source', 'as of', 'formula'],
    ...estimate.lines.map(({ label, quantity, unit, rate, provenance, formula }, index): Cell[] => {
      const origin = origins[index]
      const source = origin?.kind === 'list' ? [origin.source, origin.asOf] : ['', '']
      return [label, quantity, unit, rate, amounts[index] ?? '', provenance, ...source, formula]
    }),
    ...sums(estimate, money),
  ]
}

function sums(estimate: Estimate, money: Currency): Cell[][] {
  const { exact, column } = moneyIn(money)
  const amounts = estimate.lines.map(({ amount }) => amount)
  const row = (label: string, amount: Cell): Cell[] => [label, '', '', '', amount, '', '', '', '']
  if (estimate.kind === 'framework')
    return [
      row('Sum of the lines', column(amounts).sum),
      row(`Multiplier used: ${multiplierInWords(estimate.multiplier)}`, estimate.multiplier.applied),
      row(TOTAL, exact(estimate.total)),
    ]
  const { discount, support } = estimate
  const changes = [
    ...(discount ? [{ label: `Discount: ${discountInWords(discount)}`, amount: times(discount.amount, -1) }] : []),
    ...(support > 0 ? [{ label: SUPPORT, amount: support }] : []),
  ]
  if (changes.length === 0) return [row(TOTAL, column(amounts).sum)]
  const { rows, sum } = column([...amounts, ...changes.map(({ amount }) => amount)])
  return [
    row('Sum of the components', column(amounts).sum),
    ...changes.map(({ label }, index) => row(label, rows[amounts.length + index] ?? '')),
    row(TOTAL, sum),
  ]
}

const TOTAL = 'Infrastructure a month'
const SUPPORT = 'Support plan'
