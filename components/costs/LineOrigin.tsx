import type { ReactNode } from 'react'
import { REQUIREMENTS } from '@/content/scenario/requirements'
import type { Evidence } from '@/content/schemas/provenance'
import type { DerivedRequirement, LineItem } from '@/lib/cost'
import { quantity, unitPrice } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'

type Props = { line: LineItem; inputs: DerivedRequirement[]; evidence: Evidence | undefined; children: ReactNode }

/** Behind a line: its formula, the inputs of that, and who says the rate. */
export function LineOrigin({ line, inputs, evidence, children }: Props) {
  return (
    <Disclosure summary={<span>{children}</span>}>
      <dl className="max-w-md space-y-1 text-sm text-muted">
        <Entry term="Quantity">{line.formula}</Entry>
        {inputs.map(({ name, value, overridden, formula }) => (
          <Entry key={name} term={REQUIREMENTS[name].label}>
            {quantity(value, REQUIREMENTS[name].unit)}, {overridden ? 'your own figure' : `from ${formula}`}
          </Entry>
        ))}
        <Entry term="Rate">
          {unitPrice(line.rate)} for one {line.unit}
        </Entry>
        {evidence && (
          <Entry term="Source">
            {evidence.source}, {evidence.asOf}. {evidence.note}
          </Entry>
        )}
      </dl>
    </Disclosure>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-medium text-ink">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}
