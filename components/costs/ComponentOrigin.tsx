import { Fragment } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import type { BilledComponent, ListLine } from '@/lib/cost'
import { inDigits, type MoneyFormat, quantity, unitFor } from '@/lib/format'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { DefinitionRow } from './DefinitionRow'
import { inputOf } from './sizing-inputs'
import type { OwnPrices } from './own-prices'
import { PriceInLedger } from './PriceInLedger'

type Props = { component: BilledComponent; lines: ListLine[]; scenario: Scenario; format: MoneyFormat; own: OwnPrices }

/** Details of a component: its purpose, how it was sized, and each of its prices with the source. */
export function ComponentOrigin({ component: { description, meter, copies }, lines, scenario, format, own }: Props) {
  const { role, formula, from } = description
  return (
    <div className="max-w-lg text-sm text-muted">
      <dl className="space-y-1">
        <DefinitionRow term="For">{role}</DefinitionRow>
        <DefinitionRow term="Sized by">{formula}</DefinitionRow>
        <DefinitionRow term="With">
          {from
            .map((name) => inputOf(name, scenario))
            .map(({ name, row, label, value }, index) => (
              <Fragment key={name}>
                {index > 0 && '; '}
                {row === null ? (
                  label
                ) : (
                  <Link
                    href={paths.ledgerFigure(row)}
                    className="underline decoration-rule-strong underline-offset-4 hover:text-accent"
                  >
                    {label}
                  </Link>
                )}{' '}
                {value}
              </Fragment>
            ))}
        </DefinitionRow>
        <DefinitionRow term="Billed by">
          <span className="font-mono text-2xs">{meter}</span>
          {copies > 1 && `, ${copies} times over`}
        </DefinitionRow>
      </dl>
      <ul className="mt-2 space-y-2">
        {lines.map((line) => (
          <li key={line.id} className="border-t border-rule pt-2">
            {priceWord(line, format)}
            <PriceInLedger
              price={{
                id: line.price,
                label: line.label,
                unit: unitFor(1, line.unit),
                rate: own.prices[line.price] ?? line.rate,
              }}
              own={own}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function priceWord(
  { label, quantity: amount, unit, rate, amount: cost, origin, fallbackRegion }: ListLine,
  format: MoneyFormat,
) {
  return (
    <>
      <span className="text-ink">{label}</span>: {quantity(amount, unit)} x {format.unitPrice(inDigits(rate, 6))} ={' '}
      {format.amount(cost)}. Price: {origin.kind === 'contracted' ? 'your own' : `${origin.source}, ${origin.asOf}`}
      {fallbackRegion && origin.kind === 'list' && '; borrowed, since no price of its own is known for this region'}.
    </>
  )
}
