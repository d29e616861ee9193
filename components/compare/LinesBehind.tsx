'use client'

import { memo, useState } from 'react'
import type { Estimate } from '@/lib/cost'
import { count, quantity, type MoneyFormat } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

type Props = { estimate: Estimate; format: MoneyFormat }

/** The bill behind an amount: the building blocks at list prices, or every line as quantity x rate and the multiplier. */
export function LinesBehind({ estimate, format }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="text-2xs text-muted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-6 items-center underline decoration-rule-strong underline-offset-4 hover:text-accent">
        {sayHowMany(estimate)}
      </summary>
      <Behind estimate={estimate} format={format} live={open} />
    </details>
  )
}

function sayHowMany({ blocks, lines, multiplier }: Estimate): string {
  if (blocks.length > 0) return quantity(blocks.length, 'block')
  return `${quantity(lines.length, 'line')} x ${count(multiplier.applied)}`
}

/** On the page from the start, for readers without a script; kept up to date only while somebody looks. */
const Behind = memo(
  function Behind({ estimate, format }: Props & { live: boolean }) {
    return <ul className="space-y-1.5 py-1">{estimate.blocks.length > 0 ? blocksOf(estimate, format) : linesOf(estimate, format)}</ul>
  },
  (before, after) => !after.live || (before.live && before.estimate === after.estimate),
)

const blocksOf = ({ blocks, discount }: Estimate, { amount }: MoneyFormat) => (
  <>
    {blocks.map((block) => (
      <li key={block.id}>
        <span className="block text-ink">
          {block.label}
          {block.copies > 1 && ` x ${block.copies}`} <ProvenanceMark of="list-price" />
        </span>
        <span className="block font-mono">{amount(block.amount)}</span>
      </li>
    ))}
    {discount && <li className="border-t border-rule pt-1 font-mono">{amount(-discount.amount)}: {discount.why}</li>}
  </>
)

const linesOf = ({ lines, subtotal, multiplier }: Estimate, { amount, unitPrice }: MoneyFormat) => (
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
