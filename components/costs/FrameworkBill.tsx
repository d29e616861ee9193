import type { RateCard } from '@/content/schemas/rate-card'
import type { DerivedRequirement, FrameworkEstimate, FrameworkLine } from '@/lib/cost'
import { quantity, type MoneyFormat } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { LineOrigin } from './LineOrigin'
import { MultiplierRows } from './MultiplierRows'
import { OwnPriceBadge } from './OwnPriceBadge'
import type { OwnPrices } from './own-prices'

type Props = {
  title: string
  estimate: FrameworkEstimate
  requirements: DerivedRequirement[]
  card: RateCard
  format: MoneyFormat
  own: OwnPrices
}

/** A bill at reference-guide rates: quantity x rate = amount for each line, with its origin. */
export function FrameworkBill({ title, estimate, requirements, card, format, own }: Props) {
  const amounts = format.column(estimate.lines.map(({ amount }) => amount)).rows
  const priced = card.patterns.find(({ pattern }) => pattern === estimate.pattern)
  return (
    <ScrollTable caption={title}>
      <thead>
        <tr>
          <th className={headCell}>Line</th>
          <th className={`${headCell} text-right max-sm:hidden`}>Quantity</th>
          <th className={`${headCell} text-right max-sm:hidden`}>Rate</th>
          <th className={`${headCell} text-right`}>Amount</th>
        </tr>
      </thead>
      <tbody>
        {estimate.lines.map((line, index) => {
          return (
            <tr key={line.id}>
              <th scope="row" className="min-w-48 border-b border-rule py-1 pr-3 text-left align-top font-normal">
                <LineOrigin
                  line={line}
                  inputs={inputsOf(line, requirements)}
                  evidence={priced?.rates[line.id]?.evidence}
                  format={format}
                  own={own}
                >
                  {line.label} {line.price in own.prices ? <OwnPriceBadge /> : <ProvenanceMark of={line.provenance} />}
                </LineOrigin>
              </th>
              <td className="bill-figure max-sm:hidden">{quantity(line.quantity, line.unit)}</td>
              <td className="bill-figure max-sm:hidden">{format.unitPrice(line.rate)}</td>
              <td className="bill-figure">{amounts[index]}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <MultiplierRows estimate={estimate} evidence={priced?.multiplier.evidence} format={format} />
      </tfoot>
    </ScrollTable>
  )
}

const inputsOf = (line: FrameworkLine, requirements: DerivedRequirement[]): DerivedRequirement[] =>
  requirements.filter(({ name }) => line.from.includes(name))
