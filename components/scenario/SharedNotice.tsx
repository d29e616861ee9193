'use client'

import { Suspense, useState } from 'react'
import { exported } from '@/components/ui/late'
import { termsInWords } from '@/components/costs/terms-in-words'
import { Button } from '@/components/ui/Button'
import { listed } from '@/lib/format'
import { NOTICE_BAR } from './notice-bar'
import { useScenario } from './ScenarioProvider'
import { useSession, useSessionState } from './session-context'
import { useOpenQuery } from './use-open-query'

// Few ever see it.
const NotStoredNotice = exported(
  () => import('./NotStoredNotice'),
  (it) => it.NotStoredNotice,
)

/**
 * Says that the scenario on screen came with a link while other work is saved, lists its prices and terms that differ
 * from the published ones, and offers to edit a copy or to return to the saved work. A visitor without saved work does
 * not see it, because the first edit makes the scenario theirs. Render it last inside the provider: it sticks to the
 * lower edge of the window, so that nothing moves when it appears.
 */
export function SharedNotice() {
  const session = useSession()
  const openQuery = useOpenQuery()
  const [said, setSaid] = useState('')
  const terms = termsInWords(
    useScenario(({ scenario }) => scenario.money),
    'its',
  )
  const isShared = useSessionState(({ mode }) => mode === 'shared')
  const isStored = useSessionState((state) => state.isStored)

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
      <div role="status">
        {!isStored && (
          <Suspense>
            <NotStoredNotice />
          </Suspense>
        )}
      </div>
      {isShared && (
        <section aria-label="Shared scenario" className={NOTICE_BAR}>
          <p className="grow">
            You are looking at a shared scenario{terms.length > 0 && ` with ${listed(terms)}`}.
            {isStored && ' Your own work is kept.'}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={continueFromHere}>
              Edit a copy
            </Button>
            <Button variant="quiet" onClick={backToMyWork}>
              Back to my work
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
