'use client'

import { useState } from 'react'
import type { Estimate, FrameworkEstimate, ListEstimate } from '@/lib/cost'
import { count, quantity, type MoneyFormat } from '@/lib/format'
import { times } from '@/lib/kernel'
import { discountInWords } from '@/lib/report'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

type Props = {
  estimate: Estimate
  format: MoneyFormat
  /** Where the whole bill stands, with formulas and sources. */
  href: string
}

/** The bill behind an amount: its components at list prices, or every line as quantity x rate and the multiplier. */
export function BillDetails({ estimate, format, href }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="text-2xs text-muted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        className={
          'inline-flex min-h-6 items-center ' + 'underline decoration-rule-strong underline-offset-4 hover:text-accent'
        }
      >
        {summaryOf(estimate)}
      </summary>
      {open && (
        <ul className="space-y-1.5 py-1">
          {estimate.kind === 'list' ? componentsOf(estimate, format) : linesOf(estimate, format)}
        </ul>
      )}
      <Link href={href} className="link inline-flex min-h-6 items-center">
        formulas and sources
      </Link>
    </details>
  )
}

const summaryOf = (estimate: Estimate): string =>
  estimate.kind === 'list'
    ? quantity(estimate.components.length, 'component')
    : `${quantity(estimate.lines.length, 'line')} x ${count(estimate.multiplier.applied)}`

const componentsOf = ({ components, discount }: ListEstimate, { amount }: MoneyFormat) => (
  <>
    {components.map(({ id, label, copies, amount: cost }) => (
      <li key={id}>
        <span className="block text-ink">
          {label}
          {copies > 1 && ` x ${copies}`} <ProvenanceMark of="list-price" />
        </span>
        <span className="block font-mono">{amount(cost)}</span>
      </li>
    ))}
    {discount && (
      <li className="border-t border-rule pt-1 font-mono">
        {amount(times(discount.amount, -1))}: {discountInWords(discount)}
      </li>
    )}
  </>
)

const linesOf = ({ lines, subtotal, multiplier }: FrameworkEstimate, { amount, unitPrice }: MoneyFormat) => (
  <>
    {lines.map((line) => (
      <li key={line.id}>
        <span className="block text-ink">
          {line.label} <ProvenanceMark of={line.provenance} />
        </span>
        <span className="block font-mono">
          {quantity(line.quantity, line.unit)} x {unitPrice(line.rate)} = {amount(line.amount)}
        </span>
      </li>
    ))}
    <li className="border-t border-rule pt-1 font-mono">
      {amount(subtotal)} x {count(multiplier.applied)}
    </li>
  </>
)
