'use client'

import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '@/components/ui/when-idle'

/** How far outside the screen a chart counts as near. */
const AROUND = '240px'

/** `unseen` until the page is idle for the first time. */
export type Nearness = 'unseen' | 'near' | 'away'

export function useNearViewport(element: RefObject<Element | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>('unseen')
  useEffect(() => {
    if (!element.current) return
    const watched = element.current
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting
        setNearness(isNear ? 'near' : 'away')
      },
      { rootMargin: AROUND },
    )
    // Paper shows every drawing and does not wait for code or for sizes, so each is drawn once while nobody waits.
    const forget = whenIdle(() => {
      observer.observe(watched)
      setNearness((before) => (before === 'unseen' ? 'away' : before))
    })
    // A drawing far from the screen may be behind the inputs by now.
    const bringUpToDate = () => flushSync(() => setNearness('near'))
    addEventListener('beforeprint', bringUpToDate)
    return () => {
      forget()
      observer.disconnect()
      removeEventListener('beforeprint', bringUpToDate)
    }
  }, [element])
  return nearness
}
