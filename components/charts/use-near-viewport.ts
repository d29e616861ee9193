'use client'

import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the screen a chart counts as near. */
const AROUND = '240px'

/** `unseen` until the element has come near the screen of an idle page for the first time. */
export type Nearness = 'unseen' | 'near' | 'away'

export function useNearViewport(element: RefObject<Element | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>('unseen')
  useEffect(() => {
    if (!element.current) return
    const watched = element.current
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting
        setNearness((before) => (isNear ? 'near' : before === 'unseen' ? 'unseen' : 'away'))
      },
      { rootMargin: AROUND },
    )
    // Paper shows everything at once, and shows it now. A drawing that is not fetched yet leaves its place to its
    // table.
    const bringUpToDate = () => flushSync(() => setNearness('near'))
    const forget = whenIdle(() => observer.observe(watched))
    addEventListener('beforeprint', bringUpToDate)
    return () => {
      forget()
      observer.disconnect()
      removeEventListener('beforeprint', bringUpToDate)
    }
  }, [element])
  return nearness
}

/** Runs after the page has loaded and the browser has nothing better to do; gives back how to call it off. */
function whenIdle(run: () => void): () => void {
  let forget = () => {}
  const wait = () => {
    forget = soon(run)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    removeEventListener('load', wait)
    forget()
  }
}

function soon(run: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: 2000 })
  return () => cancelIdleCallback(idle)
}
