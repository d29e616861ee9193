'use client'

import { useState } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { browserPage } from '@/components/scenario/browser-page'
import { CopyLink } from '@/components/scenario/CopyLink'
import { ScenarioSession } from '@/components/scenario/scenario-session'
import { SessionContext } from '@/components/scenario/session-context'

/**
 * Take the scenario over, or copy the link. The session here is never started: this page shows what its link says,
 * whatever the visitor has saved, and opening it reads and writes no storage. Without JavaScript the first is a link to
 * the calculator.
 */
export function LinkActions({ scenario, calculator }: { scenario: Scenario; calculator: string }) {
  const [session] = useState(() => new ScenarioSession({ initial: scenario, ignored: [] }, browserPage))
  return (
    <SessionContext value={session}>
      <Link href={calculator} onClick={() => session.continueFromHere()} className={buttonClass('primary')}>
        Edit a copy
      </Link>
      <CopyLink />
    </SessionContext>
  )
}
