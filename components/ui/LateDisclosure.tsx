'use client'

import { Suspense, useCallback, useState, type ReactNode } from 'react'

type Props = {
  summary: ReactNode
  /** Until it is opened, on paper and without a script: where the same can be read. */
  instead: ReactNode
  /** Usually lazy: it is rendered once the disclosure has been opened. */
  children: ReactNode
  className?: string
}

/** A disclosure whose content is fetched when it is first opened: a page holds many that few open. */
export function LateDisclosure({ summary, instead, children, className }: Props) {
  const [opened, setOpened] = useState(false)
  // Markup can be opened before its script has come, which then hears of no toggle.
  const openedBefore = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) setOpened(true)
  }, [])
  return (
    <details ref={openedBefore} onToggle={() => setOpened(true)} className={className}>
      <summary className="fold py-2 font-medium">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        {summary}
      </summary>
      <div className="pb-3 pl-5">
        {opened ? <Suspense fallback={<p className="text-sm text-muted">Loading</p>}>{children}</Suspense> : instead}
      </div>
    </details>
  )
}
