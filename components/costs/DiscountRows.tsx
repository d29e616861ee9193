import type { Discount } from '@/lib/cost'
import type { MoneyFormat } from '@/lib/format'
import { times } from '@/lib/kernel'
import { discountInWords } from '@/lib/report'
import type { ListBillRow } from './list-bill-row'
import { SumRow } from './SumRow'

type Props = { rows: readonly ListBillRow[]; discount: Discount | null; format: MoneyFormat }

/** Rows from the sum of the components to the total, with the discounts between them. */
export function DiscountRows({ rows: components, discount, format }: Props) {
  const amounts = components.map(({ amount }) => amount)
  if (!discount) return <SumRow columns={3} strong label={TOTAL} amount={format.column(amounts).sum} />
  const { rows, sum } = format.column([...amounts, times(discount.amount, -1)])
  return (
    <>
      <SumRow columns={3} label="Sum of the components" amount={format.column(amounts).sum} />
      <SumRow columns={3} label={`Discount: ${discountInWords(discount)}`} amount={rows.at(-1) ?? ''} />
      <SumRow columns={3} strong label={TOTAL} amount={sum} />
    </>
  )
}

const TOTAL = 'Infrastructure a month'
