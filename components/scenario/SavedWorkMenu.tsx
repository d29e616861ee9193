'use client'

import { Button } from '@/components/ui/Button'
import { Disclosure } from '@/components/ui/Disclosure'
import { useSession, useSessionState } from './session-context'
import { SetAsideText } from './SetAsideText'
import { useOpenQuery } from './use-open-query'
import { workTitle } from './work-title'

/**
 * Earlier work in this browser, each with its date and a button to restore it. Restoring swaps it with the current
 * work.
 */
export function SavedWorkMenu() {
  const session = useSession()
  const openQuery = useOpenQuery()
  const previous = useSessionState(({ work }) => work.previous)
  return (
    <Disclosure summary="History" className="text-sm print:hidden">
      <SetAsideText />
      {previous.length === 0 && (
        <p className="text-muted">
          Empty. What you replace by a worked example, a reset or a shared scenario is kept here, in this browser.
        </p>
      )}
      <ul className="divide-y divide-rule">
        {previous.map(({ query, savedAt, document = query }, index) => (
          <li key={document} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span>
              {workTitle(query)}
              <time dateTime={savedAt} className="block text-muted">
                {dateOf(savedAt)}
              </time>
            </span>
            <Button
              variant="quiet"
              onClick={() => openQuery(session.restore(index))}
              aria-label={`Restore ${workTitle(query)}`}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

// Made for an entry that is shown, not with the page: the first formatter of dates takes a phone 80 ms.
const dateOf = (savedAt: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt))
