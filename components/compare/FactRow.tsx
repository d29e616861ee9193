'use client'

import { Suspense, type ReactNode } from 'react'
import { exported } from '@/components/ui/late'
import type { PatternId } from '@/content/pattern-ids'
import { usePriced } from '@/components/scenario/PricedProvider'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf } from './differences'

// Facts of a pattern that led no column when the page was made. Fetched once one does.
const LateFact = exported(
  () => import('./LateFact'),
  (it) => it.LateFact,
)

type Props = {
  /** Of the aspect. */
  id: string
  label: ReactNode
  /** Patterns that say the same have the same number. */
  fingerprint: Record<PatternId, number>
  /** Rendered by the server, for each pattern that leads a column at first. */
  cells: Partial<Record<PatternId, ReactNode>>
}

/**
 * A row of facts about the leading pattern of each candidate. The cells come finished from the server; the browser puts
 * them into the columns on show and works out whether these agree.
 */
export function FactRow({ id, label, fingerprint, cells }: Props) {
  const { shown } = usePriced()
  return (
    <CompareRow label={label} agreement={agreementOf(shown.map(({ pattern }) => fingerprint[pattern]))}>
      {shown.map((one) => (
        <CompareCell key={one.id}>
          {cells[one.pattern] ?? (
            <Suspense fallback={<span className="text-muted">Loading</span>}>
              <LateFact aspect={id} pattern={one.pattern} />
            </Suspense>
          )}
        </CompareCell>
      ))}
    </CompareRow>
  )
}
