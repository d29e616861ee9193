import type { Discount } from '@/lib/cost'
import type { MoneyFormat } from '@/lib/format'
import { times, type Usd } from '@/lib/kernel'
import { discountInWords } from '@/lib/report'
import type { ListBillRow } from './list-bill-row'
import { SumRow } from './SumRow'

type Props = {
  rows: readonly ListBillRow[]
  discount: Discount | null
  support: Usd<'month'>
  format: MoneyFormat
}

/** Rows from the sum of the components to the total, with discounts and the support plan between them. */
export function DiscountRows({ rows: components, discount, support, format }: Props) {
  const amounts = components.map(({ amount }) => amount)
  const changes = [
    ...(discount ? [{ label: `Discount: ${discountInWords(discount)}`, amount: times(discount.amount, -1) }] : []),
    ...(support > 0 ? [{ label: 'Support plan', amount: support }] : []),
  ]
  if (changes.length === 0) return <SumRow columns={3} strong label={TOTAL} amount={format.column(amounts).sum} />
  const { rows, sum } = format.column([...amounts, ...changes.map(({ amount }) => amount)])
  return (
    <>
      <SumRow columns={3} label="Sum of the components" amount={format.column(amounts).sum} />
      {changes.map(({ label }, index) => (
        <SumRow key={label} columns={3} label={label} amount={rows[amounts.length + index] ?? ''} />
      ))}
      <SumRow columns={3} strong label={TOTAL} amount={sum} />
    </>
  )
}

const TOTAL = 'Infrastructure a month'
