import type { Scenario } from '@/content/schemas/scenario'
import type { MoneyFormat } from '@/lib/format'
import { billBesideEstimate, billOfToday } from './todays-bill'

type Props = { one: { today: boolean; monthly: number }; scenario: Scenario; format: MoneyFormat }

/** Infrastructure a month: of what runs today the bill, where one was given, with the estimate below it. */
export function MonthlyFigure({ one, scenario, format }: Props) {
  const bill = billOfToday(one, scenario)
  if (bill === null) return format.amount(one.monthly)
  return (
    <>
      {format.amount(bill)}
      <span className="block font-sans text-2xs whitespace-normal text-muted">
        {billBesideEstimate(one.monthly, bill, format)}
      </span>
    </>
  )
}
