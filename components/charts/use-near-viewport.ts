'use client'

import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '@/components/ui/when-idle'

/** Distance outside the screen within which a chart counts as near. */
const AROUND = '240px'

/** `unseen` until the page is idle for the first time; then whether the chart is near the screen. */
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
    // A printed page shows every drawing and does not wait for code or for measurements, so each drawing is rendered
    // once while the page is idle.
    const forget = whenIdle(() => {
      observer.observe(watched)
      setNearness((before) => (before === 'unseen' ? 'away' : before))
    })
    // A drawing far from the screen may not have been updated with the inputs.
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
