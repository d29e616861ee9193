'use client'

import { useEffect, useState, type RefObject } from 'react'

/** How far below the screen a chart starts to load. */
const AHEAD = '240px'

/** Whether the element has come near the screen since the page fell idle. Once true, it stays true. */
export function useNearViewport(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !element.current) return
    const watched = element.current
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: AHEAD,
    })
    const forget = whenIdle(() => observer.observe(watched))
    return () => {
      forget()
      observer.disconnect()
    }
  }, [element, near])
  return near
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
