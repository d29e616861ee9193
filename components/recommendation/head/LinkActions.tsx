'use client'

import { useState } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { browserPage } from '@/components/scenario/browser-page'
import { CopyLink } from '@/components/scenario/CopyLink'
import { ScenarioSession } from '@/components/scenario/scenario-session'
import { SessionContext } from '@/components/scenario/session-context'

type Props = {
  scenario: Scenario
  calculator: string
  /** Query of the copied link: the scenario, what it was made with and what is recommended. */
  shared: string
}

/**
 * Take the scenario over, or copy the link. The session here is never started: this page shows what its link says,
 * whatever the visitor has saved, and opening it reads and writes no storage. Without JavaScript the first is a link to
 * the calculator.
 */
export function LinkActions({ scenario, calculator, shared }: Props) {
  const [session] = useState(() => new ScenarioSession({ initial: scenario, ignored: [] }, browserPage))
  return (
    <SessionContext value={session}>
      <Link href={calculator} onClick={() => session.continueFromHere()} className={buttonClass('primary')}>
        Edit a copy
      </Link>
      <CopyLink query={shared} />
    </SessionContext>
  )
}
