'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { encodeLink } from '@/lib/share'
import { useSession } from './session-context'

type Outcome = { is: 'waiting' } | { is: 'copied' } | { is: 'refused'; link: string }

const WAITING: Outcome = { is: 'waiting' }
const SAID_FOR_MS = 4000

type Props = {
  /** Path of the page to link to; this page when absent. */
  path?: string
  label?: string
  /** Query of the link, where it says more than the scenario. */
  query?: string
}

/** Copies a link to the current scenario, which may be newer than the address. */
export function CopyLink({ path, label = 'Copy link', query }: Props) {
  const session = useSession()
  const [outcome, setOutcome] = useState<Outcome>(WAITING)
  useEffect(() => {
    if (outcome.is !== 'copied') return
    const timer = setTimeout(() => setOutcome(WAITING), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const { origin, pathname } = window.location
    const link = `${origin}${path ?? pathname}?${query ?? encodeLink(session.store.getState().scenario)}`
    setOutcome((await isCopied(link)) ? { is: 'copied' } : { is: 'refused', link })
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      <Button variant="quiet" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="text-sm text-muted empty:-ml-3">
        {outcome.is === 'copied' && 'Link copied'}
        {outcome.is === 'refused' && 'The browser did not allow copying. The link is in the field.'}
      </span>
      {outcome.is === 'refused' && <LinkField link={outcome.link} />}
    </div>
  )
}

const LinkField = ({ link }: { link: string }) => (
  <input
    ref={takeUp}
    aria-label="Link to this scenario"
    readOnly
    value={link}
    onFocus={({ target }) => target.select()}
    className="min-h-11 w-full border border-rule-strong bg-paper px-3 font-mono text-sm text-ink"
  />
)

/** Selects the text when the field appears, so that it is one keystroke from the clipboard. */
function takeUp(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}

/** False when there is no clipboard (on an unencrypted page) or access is denied. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
