'use client'

import { memo, useState } from 'react'
import type { Estimate } from '@/lib/cost'
import { count, quantity, unitPrice, usd } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

/** The bill behind an amount: every line as quantity x rate, then the multiplier. */
export function LinesBehind({ estimate }: { estimate: Estimate }) {
  const [open, setOpen] = useState(false)
  const { lines, multiplier } = estimate
  return (
    <details className="text-2xs text-muted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-6 items-center underline decoration-rule-strong underline-offset-4 hover:text-accent">
        {lines.length} {lines.length === 1 ? 'line' : 'lines'} x {count(multiplier.applied)}
      </summary>
      <Lines estimate={estimate} live={open} />
    </details>
  )
}

/** On the page from the start, for readers without a script; kept up to date only while somebody looks. */
const Lines = memo(
  function Lines({ estimate: { lines, subtotal, multiplier } }: { estimate: Estimate; live: boolean }) {
    return (
      <ul className="space-y-1.5 py-1">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="block text-ink">
              {line.label} <ProvenanceMark of={line.provenance} />
            </span>
            <span className="block font-mono">
              {quantity(line.quantity, line.unit)} x {unitPrice(line.rate)} = {usd(line.amount)}
            </span>
          </li>
        ))}
        <li className="border-t border-rule pt-1 font-mono">
          {usd(subtotal)} x {count(multiplier.applied)}
        </li>
      </ul>
    )
  },
  (before, after) => !after.live || (before.live && before.estimate === after.estimate),
)
