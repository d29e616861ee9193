import type { Scenario } from '@/content/schemas/scenario'
import type { Discount } from '@/lib/cost'
import type { Usd } from '@/lib/kernel'
import { inDigits, type MoneyFormat, quantity } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { ComponentOrigin } from './ComponentOrigin'
import { DiscountRows } from './DiscountRows'
import type { ListBillRow } from './list-bill-row'
import { OwnPriceBadge } from './OwnPriceBadge'
import type { OwnPrices } from './own-prices'

type Props = {
  title: string
  rows: readonly ListBillRow[]
  discount: Discount | null
  support: Usd<'month'>
  format: MoneyFormat
  own: OwnPrices
  scenario: Scenario
}

/** A bill at list prices: quantity and price of each component, with details on sizing and sources. */
export function ListBill({ title, rows, discount, support, format, own, scenario }: Props) {
  const amounts = format.column(rows.map(({ amount }) => amount)).rows
  return (
    <ScrollTable caption={title}>
      <thead>
        <tr>
          <th className={headCell}>Component</th>
          <th className={`${headCell} text-right max-sm:hidden`}>How many, at which price</th>
          <th className={`${headCell} text-right`}>Amount</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id}>
            <th scope="row" className="min-w-44 border-b border-rule py-1 pr-3 text-left align-top font-normal">
              <Disclosure summary={<Name row={row} own={own} />}>
                {row.component ? (
                  <ComponentOrigin
                    component={row.component}
                    lines={row.lines}
                    scenario={scenario}
                    format={format}
                    own={own}
                  />
                ) : (
                  <p className="text-sm text-muted">{row.instead}</p>
                )}
              </Disclosure>
            </th>
            <td className="bill-figure max-sm:hidden">
              {row.lines.map((line) => (
                <span key={line.id} className="block text-2xs leading-5 text-muted">
                  {quantity(line.quantity, line.unit)} x {format.unitPrice(rounded(line.rate))}
                </span>
              ))}
            </td>
            <td className="bill-figure">{amounts[index]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <DiscountRows rows={rows} discount={discount} support={support} format={format} />
      </tfoot>
    </ScrollTable>
  )
}

/** The average price over several tiers has many digits, so it is rounded to six significant ones. */
const rounded = (rate: number) => inDigits(rate, 6)

function Name({ row: { label, component, lines }, own: { prices } }: { row: ListBillRow; own: OwnPrices }) {
  const isOwn = lines.some(({ price }) => price in prices)
  const copies = component?.copies ?? 1
  return (
    <span>
      {label}
      {copies > 1 && <span className="font-mono text-sm text-muted"> x {copies}</span>}{' '}
      {isOwn ? <OwnPriceBadge /> : <ProvenanceMark of={component ? 'list-price' : 'assumed'} />}
    </span>
  )
}
