import type { ReactNode } from 'react'
import { REQUIREMENTS } from '@/content/scenario/requirements'
import type { Evidence } from '@/content/schemas/provenance'
import type { DerivedRequirement, FrameworkLine } from '@/lib/cost'
import { quantity, type MoneyFormat } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'
import { DefinitionRow } from './DefinitionRow'
import type { OwnPrices } from './own-prices'
import { PriceInLedger } from './PriceInLedger'

type Props = {
  line: FrameworkLine
  inputs: DerivedRequirement[]
  evidence: Evidence | undefined
  format: MoneyFormat
  own: OwnPrices
  children: ReactNode
}

/** Details of a line: its formula, the inputs of the formula, and the origin of the rate. */
export function LineOrigin({ line, inputs, evidence, format, own, children }: Props) {
  return (
    <Disclosure summary={<span>{children}</span>}>
      <dl className="max-w-md space-y-1 text-sm text-muted">
        <DefinitionRow term="Quantity">
          {quantity(line.quantity, line.unit)}: {line.formula}
        </DefinitionRow>
        {inputs.map(({ name, value, overridden, formula }) => (
          <DefinitionRow key={name} term={REQUIREMENTS[name].label}>
            {quantity(value, REQUIREMENTS[name].unit)}, {overridden ? 'your own figure' : `from ${formula}`}
          </DefinitionRow>
        ))}
        <DefinitionRow term="Rate">
          {format.unitPrice(line.rate)} for one {line.unit}
        </DefinitionRow>
        {line.price in own.prices ? (
          <DefinitionRow term="Source">a price of your own</DefinitionRow>
        ) : (
          evidence && (
            <DefinitionRow term="Source">
              {evidence.source}, {evidence.asOf}. {evidence.note}
            </DefinitionRow>
          )
        )}
      </dl>
      <PriceInLedger price={{ id: line.price, label: line.label, unit: line.unit, rate: line.rate }} own={own} />
    </Disclosure>
  )
}
