import type { Estimate } from '@/lib/cost'
import type { MoneyFormat } from '@/lib/format'
import { times } from '@/lib/kernel'
import { SumRow } from './SumRow'

/** From the sum of the blocks to the total: what the terms take off. */
export function DiscountRows({
  estimate: { subtotal, discount, total },
  format,
}: {
  estimate: Estimate
  format: MoneyFormat
}) {
  return (
    <>
      {discount && (
        <>
          <SumRow columns={3} label="Sum of the blocks" amount={format.amount(subtotal)} />
          <SumRow columns={3} label={`Taken off: ${discount.why}`} amount={format.amount(times(discount.amount, -1))} />
        </>
      )}
      <SumRow columns={3} strong label="Infrastructure a month" amount={format.amount(total)} />
    </>
  )
}
