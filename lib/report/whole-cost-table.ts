import { COST_PART_NAMES, COST_PARTS, isPaid } from '@/content/scenario/cost-parts'
import { moneyIn } from '@/lib/format'
import { shownCurrency, type Currency } from '@/lib/kernel'
import type { ShownCandidate } from './shown-candidates'

type Cell = string | number

/** Every line of every candidate with its range, to the cent in the visitor's currency; rows add up to their total. */
export function wholeCostTable(shown: readonly ShownCandidate[], money: Currency): Cell[][] {
  const { exact, column } = moneyIn(money)
  const { currency } = shownCurrency(money)
  return [
    ['candidate', 'why shown', 'line', 'paid or left unpaid', `amount (${currency})`, 'low', 'high', 'months'],
    ...shown.flatMap(({ name, because, cost }) => {
      const { rows } = column(cost.lines.map(({ usd }) => usd))
      const lines = COST_PARTS.flatMap((part): Cell[][] => {
        const index = cost.lines.findIndex((line) => line.part === part)
        const line = cost.lines[index]
        if (!line) return [[name, because, COST_PART_NAMES[part], kindOf(part), 'left out', '', '', cost.months]]
        const amounts = [rows[index] ?? '', exact(line.low), exact(line.high)]
        return [[name, because, COST_PART_NAMES[part], kindOf(part), ...amounts, cost.months]]
      })
      const total = [exact(cost.total), exact(cost.low), exact(cost.high)]
      return [...lines, [name, because, 'Total', '', ...total, cost.months]]
    }),
  ]
}

const kindOf = (part: (typeof COST_PARTS)[number]): string => (isPaid(part) ? 'paid' : 'left unpaid')
