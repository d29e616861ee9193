'use client'

import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '@/components/ui/when-idle'
import { whenResting } from '@/components/ui/when-resting'

/** Distance outside the screen within which a chart counts as near. */
const AROUND = '240px'

/** `unseen` until the chart comes near the screen or the visitor rests; then whether it is near. */
export type Nearness = 'unseen' | 'near' | 'away'

export function useNearViewport(element: RefObject<Element | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>('unseen')
  useEffect(() => {
    if (!element.current) return
    const watched = element.current
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting
        setNearness((before) => (isNear ? 'near' : before === 'unseen' ? before : 'away'))
      },
      { rootMargin: AROUND },
    )
    const forget = whenIdle(() => observer.observe(watched))
    // A printed page shows every drawing and does not wait for code or for measurements, so each is rendered once. The
    // first drawing takes a phone longer than the rest of its page, so those out of sight wait until nobody waits.
    const stopWaiting = whenResting(() => setNearness((before) => (before === 'unseen' ? 'away' : before)))
    // A drawing far from the screen may not have been updated with the inputs.
    const bringUpToDate = () => flushSync(() => setNearness('near'))
    addEventListener('beforeprint', bringUpToDate)
    return () => {
      forget()
      stopWaiting()
      observer.disconnect()
      removeEventListener('beforeprint', bringUpToDate)
    }
  }, [element])
  return nearness
}
