'use client'

import type { ReactNode } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import { usePriced } from '@/components/scenario/PricedProvider'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf } from './differences'

type Props = {
  label: ReactNode
  /** Patterns that say the same have the same number. */
  fingerprint: Record<PatternId, number>
  /** Rendered by the server, for each of the seven patterns. */
  cells: Record<PatternId, ReactNode>
}

/**
 * A row of facts about the leading pattern of each candidate. The cells come finished from the server; the browser puts
 * them into the columns on show and works out whether these agree.
 */
export function FactRow({ label, fingerprint, cells }: Props) {
  const { shown } = usePriced()
  return (
    <CompareRow label={label} agreement={agreementOf(shown.map(({ pattern }) => fingerprint[pattern]))}>
      {shown.map((one) => (
        <CompareCell key={one.id} of={one}>
          {cells[one.pattern]}
        </CompareCell>
      ))}
    </CompareRow>
  )
}
