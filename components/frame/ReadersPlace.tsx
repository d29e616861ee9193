'use client'

import { useEffect, useRef } from 'react'
import { keepPlace, returnToPlace } from './readers-place'
import { useAddress } from './use-address'

/**
 * Back and Forward find the page as it was left: the same disclosures open, the same place on screen. The browser alone
 * restores an offset on a page whose disclosures are closed again, which is another place.
 */
export function ReadersPlace() {
  const address = useAddress()
  const returning = useRef(false)

  useEffect(() => {
    returning.current = cameBack()
    const keep = () => {
      // What opens by itself on a page that is coming back must not take the place of what was kept.
      if (!returning.current) keepPlace()
    }
    const leave = () => {
      returning.current = false
      keep()
    }
    const returned = () => {
      returning.current = true
    }
    document.addEventListener('click', leave)
    document.addEventListener('submit', leave)
    // Toggles do not bubble.
    document.addEventListener('toggle', keep, true)
    addEventListener('pagehide', keep)
    addEventListener('popstate', returned)
    return () => {
      document.removeEventListener('click', leave)
      document.removeEventListener('submit', leave)
      document.removeEventListener('toggle', keep, true)
      removeEventListener('pagehide', keep)
      removeEventListener('popstate', returned)
    }
  }, [])

  useEffect(() => {
    if (!returning.current) return
    returning.current = false
    return returnToPlace(address)
  }, [address])

  return null
}

/** Whether the document itself was loaded by Back, Forward or a reload. */
function cameBack(): boolean {
  const [load] = performance.getEntriesByType('navigation')
  return load instanceof PerformanceNavigationTiming && load.type !== 'navigate'
}
