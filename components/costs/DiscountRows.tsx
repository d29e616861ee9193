import type { ListEstimate } from '@/lib/cost'
import type { MoneyFormat } from '@/lib/format'
import { times } from '@/lib/kernel'
import { SumRow } from './SumRow'

/** From the sum of the components to the total: what the terms take off. */
export function DiscountRows({
  estimate: { subtotal, discount, total },
  format,
}: {
  estimate: ListEstimate
  format: MoneyFormat
}) {
  return (
    <>
      {discount && (
        <>
          <SumRow columns={3} label="Sum of the components" amount={format.amount(subtotal)} />
          <SumRow columns={3} label={`Taken off: ${discount.why}`} amount={format.amount(times(discount.amount, -1))} />
        </>
      )}
      <SumRow columns={3} strong label="Infrastructure a month" amount={format.amount(total)} />
    </>
  )
}
