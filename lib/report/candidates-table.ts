import { moneyIn } from '@/lib/format'
import { shownCurrency, type Currency } from '@/lib/kernel'
import type { PricedCandidate, Need } from '@/lib/decision'
import { assumptionsOf } from './assumptions'
import type { Scenario } from '@/content/schemas/scenario'

type Cell = string | number

/** Every candidate with its whole cost, its bill of the first month, and the needs that it meets and misses. */
export function candidatesTable(
  candidates: readonly PricedCandidate[],
  needs: readonly Pick<Need, 'id'>[],
  money: Currency,
): Cell[][] {
  const { exact } = moneyIn(money)
  const { currency } = shownCurrency(money)
  return [
    [
      'candidate',
      'id',
      'mark',
      `total (${currency})`,
      'low',
      'high',
      'months',
      'infrastructure a month',
      'needs',
      'meets',
      'misses',
    ],
    ...candidates.map(({ name, candidate, recommended, today, cost, monthly, meets, misses }): Cell[] => [
      name,
      candidate.id,
      recommended ? 'recommended' : today ? 'runs today' : '',
      exact(cost.total),
      exact(cost.low),
      exact(cost.high),
      cost.months,
      exact(monthly),
      needs.length,
      meets.join(' '),
      misses.join(' '),
    ]),
  ]
}

/** Every figure that the costs rest on, as the page of assumptions has them. */
export const assumptionsTable = (scenario: Scenario): Cell[][] => [
  ['group', 'assumption', 'value', 'status', 'who says it', 'note'],
  ...assumptionsOf(scenario).flatMap(({ title, rows }) =>
    rows.map(({ label, value, status, provenance = '', note }) => [title, label, value, status, provenance, note]),
  ),
]
