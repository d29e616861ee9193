'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Section } from '@/components/ui/Section'

/** What if a figure were known? Its code and the compiled model are fetched when somebody asks. */
export function Suppose({ program }: { program: string }) {
  const [panel, setPanel] = useState<ReactNode>(null)
  const [state, setState] = useState<'closed' | 'fetching' | 'failed'>('closed')
  const open = () => {
    setState('fetching')
    import('./suppose-panel')
      .then(({ supposePanel }) => supposePanel(program))
      .then(setPanel)
      .catch(() => setState('failed'))
  }
  return (
    <Section
      id="suppose"
      title="What if you knew?"
      lead="Suppose that a figure is known, or lies in another range, and see what is left of the doubt."
      className="no-print noscript:hidden"
    >
      {panel ?? (
        <>
          <Button onClick={open} disabled={state === 'fetching'}>
            Suppose a figure
          </Button>
          {state === 'failed' && <p role="alert">It could not be fetched. Try again in a moment.</p>}
        </>
      )}
    </Section>
  )
}
