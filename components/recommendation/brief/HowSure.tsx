'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { whenIdle } from '@/components/ui/when-idle'

type Props = {
  /** Where the sentence and the bars are worked out. */
  glance: string
  /** What stands here until they are there, and without scripts. */
  children: ReactNode
}

/** How sure the recommendation is: asked for once the page is idle, because it takes longer than all of the page. */
export function HowSure({ glance, children }: Props) {
  const [shown, setShown] = useState<ReactNode>(null)
  useEffect(() => {
    const stopped = new AbortController()
    const forget = whenIdle(() => {
      void import('./sure-at-a-glance').then(async ({ sureAtAGlance }) => {
        const found = await sureAtAGlance(glance, stopped.signal)
        if (!stopped.signal.aborted) setShown(found)
      })
    })
    return () => {
      forget()
      stopped.abort()
    }
  }, [glance])
  return shown ?? children
}
