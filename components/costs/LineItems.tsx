import type { RequirementName } from '@/content/scenario/requirements'
import type { RateCard } from '@/content/schemas/rate-card'
import type { DerivedRequirement, Estimate, LineItem } from '@/lib/cost'
import { quantity, unitPrice, usd } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { LineOrigin } from './LineOrigin'
import { MultiplierRows } from './MultiplierRows'

type Props = {
  name: string
  estimate: Estimate
  requirements: DerivedRequirement[]
  card: RateCard
}

/** One pattern's bill: quantity x rate = amount, and for each line where it comes from. */
export function LineItems({ name, estimate, requirements, card }: Props) {
  const priced = card.patterns.find(({ pattern }) => pattern === estimate.pattern)
  return (
    <ScrollTable caption={`${name}: infrastructure line by line, US dollars a month`}>
      <thead>
        <tr>
          <th className={headCell}>Line</th>
          <th className={`${headCell} text-right`}>Quantity</th>
          <th className={`${headCell} text-right`}>Rate</th>
          <th className={`${headCell} text-right`}>Amount</th>
        </tr>
      </thead>
      <tbody>
        {estimate.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" className="min-w-48 border-b border-rule py-1 pr-3 text-left align-top font-normal">
              <LineOrigin line={line} inputs={inputsOf(line, requirements)} evidence={priced?.rates[line.id]?.evidence}>
                {line.label} <ProvenanceMark of={line.provenance} />
              </LineOrigin>
            </th>
            <td className={figure}>{quantity(line.quantity, line.unit)}</td>
            <td className={figure}>{unitPrice(line.rate)}</td>
            <td className={figure}>{usd(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <MultiplierRows estimate={estimate} evidence={priced?.multiplier.evidence} />
      </tfoot>
    </ScrollTable>
  )
}

// In line with the first line of the disclosure beside it.
const figure = 'border-b border-rule px-3 py-3.5 text-right align-top font-mono whitespace-nowrap last:pr-0'

const inputsOf = (line: LineItem, requirements: DerivedRequirement[]): DerivedRequirement[] =>
  line.from.flatMap((name: RequirementName) => requirements.filter((requirement) => requirement.name === name))
