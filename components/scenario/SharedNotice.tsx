'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { hasWork } from '@/lib/state'
import { useSession, useSessionState } from './session-context'
import { useOpenQuery } from './use-open-query'

/**
 * Says that the scenario on screen came with a link, and offers the two ways on. Put it last inside the provider: it
 * stays at the lower edge of the window, so that nothing moves when it appears.
 */
export function SharedNotice() {
  const session = useSession()
  const openQuery = useOpenQuery()
  const [said, setSaid] = useState('')
  const isShared = useSessionState(({ mode }) => mode === 'shared' || mode === 'unclaimed')
  const isBesideWork = useSessionState(({ work }) => hasWork(work))

  const continueFromHere = () => {
    session.continueFromHere()
    setSaid('This scenario is your own work now.')
  }
  const backToMyWork = () => {
    openQuery(session.backToMyWork())
    setSaid('Your own work is back.')
  }

  return (
    <div className="sticky bottom-0 z-10 print:hidden">
      <p role="status" className="sr-only">
        {said}
      </p>
      {isShared && (
        <section
          aria-label="Shared scenario"
          className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule bg-sunken px-4 py-3 text-sm text-ink"
        >
          <p className="grow">
            You are looking at a shared scenario.{' '}
            {isBesideWork ? 'Your own work is kept.' : 'Change anything and it becomes your own work.'}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={continueFromHere}>
              Continue from here
            </Button>
            {isBesideWork && (
              <Button variant="quiet" onClick={backToMyWork}>
                Back to my work
              </Button>
            )}
          </div>
        </section>
      )}
    </div>
  )
}
