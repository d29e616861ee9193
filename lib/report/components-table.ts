import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import { costed } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { shownCurrency } from '@/lib/kernel'
import { partTitle } from './reasons-in-words'
import type { Report } from './report'

type Cell = string | number

/** A month of each candidate's infrastructure by its components; with what is taken off they add up to its total. */
export function componentsTable({ recommendation, scenario, decider }: Report): Cell[][] {
  const { exact, column } = moneyIn(scenario.money)
  const { currency } = shownCurrency(scenario.money)
  return [
    ['candidate', 'component', 'needed by', `amount a month (${currency})`],
    ...recommendation.candidates.flatMap(({ name, candidate }) => {
      const { parts, total } = decider.pricing.infrastructure(costed(candidate), scenario)
      const off = total - parts.reduce((sum, { amount }) => sum + amount, 0)
      const isOff = off < -0.005
      const { rows } = column([...parts.map(({ amount }) => amount), ...(isOff ? [off] : [])])
      return [
        ...parts.map(({ label, of }, at): Cell[] => [
          name,
          isPatternId(label) ? PATTERN_NAMES[label] : label,
          of.map(partTitle).join(', '),
          rows[at] ?? '',
        ]),
        ...(isOff ? [[name, 'Discounts', '', rows.at(-1) ?? '']] : []),
        [name, 'Total', '', exact(total)],
      ]
    }),
  ]
}
