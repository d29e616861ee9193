import type { Scenario } from '@/content/schemas/scenario'
import type { BilledComponent, ListEstimate, ListLine } from '@/lib/cost'
import { quantity, type MoneyFormat } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { ComponentOrigin } from './ComponentOrigin'
import { DiscountRows } from './DiscountRows'
import { OwnPriceBadge } from './OwnPriceBadge'
import type { OwnPrices } from './own-prices'

type Props = { title: string; estimate: ListEstimate; format: MoneyFormat; own: OwnPrices; scenario: Scenario }

/** A bill at list prices: quantity and price of each component, with details on sizing and sources. */
export function ListBill({ title, estimate, format, own, scenario }: Props) {
  const amounts = format.column(estimate.components.map(({ amount }) => amount)).rows
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
        {estimate.components.map((component, index) => {
          const lines = estimate.lines.filter((line) => line.component === component.id)
          return (
            <tr key={component.id}>
              <th scope="row" className="min-w-44 border-b border-rule py-1 pr-3 text-left align-top font-normal">
                <Disclosure summary={<Name component={component} lines={lines} own={own} />}>
                  <ComponentOrigin component={component} lines={lines} scenario={scenario} format={format} own={own} />
                </Disclosure>
              </th>
              <td className={`${figure} max-sm:hidden`}>
                {lines.map((line) => (
                  <span key={line.id} className="block text-2xs leading-5 text-muted">
                    {quantity(line.quantity, line.unit)} x {format.unitPrice(rounded(line.rate))}
                  </span>
                ))}
              </td>
              <td className={figure}>{amounts[index]}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <DiscountRows estimate={estimate} format={format} />
      </tfoot>
    </ScrollTable>
  )
}

// Aligns with the first line of the disclosure beside it.
const figure = 'border-b border-rule px-3 py-3.5 text-right align-top font-mono whitespace-nowrap last:pr-0'

/** The average price over several tiers has many digits, so it is rounded to six significant ones. */
const rounded = (rate: number) => Number(rate.toPrecision(6))

function Name({
  component: { label, copies },
  lines,
  own: { prices },
}: {
  component: BilledComponent
  lines: ListLine[]
  own: OwnPrices
}) {
  const isOwn = lines.some(({ price }) => price in prices)
  return (
    <span>
      {label}
      {copies > 1 && <span className="font-mono text-sm text-muted"> x {copies}</span>}{' '}
      {isOwn ? <OwnPriceBadge /> : <ProvenanceMark of="list-price" />}
    </span>
  )
}
