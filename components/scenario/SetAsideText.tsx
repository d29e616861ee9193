'use client'

import { Button } from '@/components/ui/Button'
import { quantity } from '@/lib/format'
import { useSession, useSessionState } from './session-context'

/** Saved work that could not be read and was kept aside: the text itself, and a way to bring back what is readable. */
export function SetAsideText() {
  const session = useSession()
  const texts = useSessionState(({ setAside }) => setAside)
  return texts.map(({ key, setAsideAt, text, queries }) => (
    <section key={key} aria-label="Text that could not be read" className="mb-3 border-b border-rule pb-3">
      <p>
        Saved work that could not be read was set aside on {setAsideAt.slice(0, 'yyyy-mm-dd'.length)}.{' '}
        {queries.length > 0
          ? `${quantity(queries.length, 'scenario')} can be read in it.`
          : 'No scenario can be read in it; the text is below.'}
      </p>
      <textarea
        readOnly
        aria-label={`Text set aside on ${setAsideAt}`}
        value={text}
        rows={3}
        className="my-2 w-full border border-rule-strong bg-paper p-2 font-mono text-sm text-ink"
      />
      {queries.length > 0 && (
        <Button variant="quiet" onClick={() => session.bringBack(key)}>
          Bring back into the history
        </Button>
      )}
    </section>
  ))
}
