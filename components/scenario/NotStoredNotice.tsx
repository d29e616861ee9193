'use client'

import { Button } from '@/components/ui/Button'
import { saveAs } from '@/components/ui/save-as'
import { encodeLink } from '@/lib/share'
import { NOTICE_BAR } from './notice-bar'
import { useSession } from './session-context'
import { workFile } from './work-file'
import { workTitle } from './work-title'

/** Says that the browser does not store the work, so that only the address has it, and offers it as a file. */
export function NotStoredNotice() {
  const session = useSession()
  const download = () => {
    const query = encodeLink(session.store.getState().scenario)
    const { origin, pathname } = window.location
    saveAs('loadbearing-work.html', workFile(workTitle(query), `${origin}${pathname}?${query}`), 'text/html')
  }
  return (
    <div className={NOTICE_BAR}>
      <p className="grow">
        This browser does not store your work: its storage is full or blocked. Your work is kept in the address of this
        page only.
      </p>
      <Button variant="quiet" onClick={download}>
        Download a file
      </Button>
    </div>
  )
}
