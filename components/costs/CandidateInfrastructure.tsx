import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { isPatternId, type PatternId } from '@/content/pattern-ids'
import { rateCardName } from '@/content/scenario/card-ids'
import { capitalised, listed, moneyIn, percent, type MoneyFormat } from '@/lib/format'
import type { CandidateBill, CandidateBillRow } from '@/lib/report'
import { Bill, FallbackRegion, type BillContext } from './Bill'
import type { ListBillRow } from './list-bill-row'
import { ListBill } from './ListBill'

type Props = BillContext & { name: string; bill: CandidateBill }

/** A candidate's infrastructure in a month: what its patterns share is bought once. */
export function CandidateInfrastructure({ name, bill, ...context }: Props) {
  const { scenario, PriceField } = context
  const format = moneyIn(scenario.money)
  if (bill.kind === 'framework')
    return (
      <div className="space-y-6">
        {bill.estimates.map((estimate) => (
          <Bill key={estimate.pattern} {...context} estimate={estimate} />
        ))}
        {bill.estimates.length > 1 && (
          <p className="text-right font-semibold">Together {format.exact(bill.total)} a month</p>
        )}
      </div>
    )
  const card = rateCardName(bill.rateCard)
  return (
    <div className="min-w-0">
      <p className="mb-2 font-medium">
        {card} <FallbackRegion lines={bill.rows.flatMap(({ lines }) => lines)} />
      </p>
      <ListBill
        title={`${name}: infrastructure cost breakdown, ${card}`}
        rows={rowsOf(bill.rows, format)}
        discount={bill.discount}
        support={bill.support}
        format={format}
        own={{ prices: scenario.money.prices, Field: PriceField }}
        scenario={scenario}
      />
    </div>
  )
}

const rowsOf = (rows: readonly CandidateBillRow[], { exact }: MoneyFormat): ListBillRow[] => {
  const database = rows.find(({ id }) => id === 'database' || id === 'tables')
  return rows.map((row) => {
    if (row.component || !database || database.amount === 0) return row
    const share = percent(row.amount / database.amount)
    const of = `${share} of what the database costs, ${exact(database.amount)}`
    return { ...row, instead: `${capitalised(listed(row.of.map(nameOf)))}: taken as ${of}.` }
  })
}

const nameOf = (part: PatternId | OptionId): string => (isPatternId(part) ? part : OPTION_NAMES[part])
