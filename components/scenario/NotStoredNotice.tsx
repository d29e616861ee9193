'use client'

import { Button } from '@/components/ui/Button'
import { encodeLink } from '@/lib/share'
import { useSession, useSessionState } from './session-context'
import { workFile } from './work-file'
import { workTitle } from './work-title'

/** Says that the browser does not store the work, so that only the address has it, and offers it as a file. */
export function NotStoredNotice() {
  const session = useSession()
  const isStored = useSessionState((state) => state.isStored)
  const download = () => {
    const query = encodeLink(session.store.getState().scenario)
    const { origin, pathname } = window.location
    saveAs('loadbearing-work.html', workFile(workTitle(query), `${origin}${pathname}?${query}`))
  }
  return (
    <div role="status">
      {!isStored && (
        <div
          className={
            'flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule bg-sunken px-4 py-3 text-sm text-ink'
          }
        >
          <p className="grow">
            This browser does not store your work: its storage is full or blocked. Your work is kept in the address of
            this page only.
          </p>
          <Button variant="quiet" onClick={download}>
            Download a file
          </Button>
        </div>
      )}
    </div>
  )
}

function saveAs(name: string, html: string) {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The download reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), REVOKED_AFTER_MS)
}

const REVOKED_AFTER_MS = 10_000
