'use client'

import { Suspense, useState } from 'react'
import { COMMITTED_LINE_IDS } from '@/content/scenario/commitments'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { exported } from '@/components/ui/late'
import { useOnPaper } from '@/components/ui/use-on-paper'
import { quantity } from '@/lib/format'

// Fetched when the group is first opened, with the published rates.
const CommitmentFields = exported(
  () => import('./CommitmentFields'),
  (it) => it.CommitmentFields,
)

/** How each line of the bill is bought: on demand, for a term, on spot; and with which support plan. */
export function CommitmentsGroup() {
  const [opened, setOpened] = useState(false)
  const drawn = useOnPaper() || opened
  const said = useScenario(({ scenario: { money } }) => {
    const lines = COMMITTED_LINE_IDS.filter((line) => money.commitments[line] !== undefined).length
    return [
      lines > 0 && quantity(lines, 'line'),
      money.support !== 'none' && `${money.support.replaceAll('-', ' ')} support`,
    ]
      .filter((part) => part !== false)
      .join(', ')
  })
  return (
    <details onToggle={() => setOpened(true)}>
      <summary className="fold py-1.5">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">Commitments line by line</span>
          <span className="font-mono text-2xs font-normal text-muted">{said || 'on demand'}</span>
        </span>
      </summary>
      {drawn && (
        <Suspense fallback={<p className="min-h-64 pt-1 text-sm text-muted">Loading the published rates</p>}>
          <CommitmentFields />
        </Suspense>
      )}
    </details>
  )
}
