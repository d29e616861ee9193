'use client'

import { useEffect, useRef } from 'react'
import { keepPlace } from './readers-place'
import { useAddress } from './use-address'

/**
 * Restores a page on Back and Forward: the disclosures that were open and the scroll position. The browser alone
 * restores the offset while the disclosures are closed again, so that another part of the page is in view.
 */
export function ReadersPlace() {
  const address = useAddress()
  const returning = useRef(false)

  useEffect(() => {
    returning.current = cameBack()
    const keep = () => {
      // Disclosures that open by themselves while a page is being restored must not overwrite the saved state.
      if (!returning.current) keepPlace()
    }
    const leave = () => {
      returning.current = false
      keep()
    }
    const returned = () => {
      returning.current = true
    }
    // In the capture phase: before anything changes the page, its height is known without laying it out again.
    document.addEventListener('click', leave, true)
    document.addEventListener('submit', leave, true)
    // Toggle events do not bubble.
    document.addEventListener('toggle', keep, true)
    addEventListener('pagehide', keep)
    addEventListener('popstate', returned)
    return () => {
      document.removeEventListener('click', leave, true)
      document.removeEventListener('submit', leave, true)
      document.removeEventListener('toggle', keep, true)
      removeEventListener('pagehide', keep)
      removeEventListener('popstate', returned)
    }
  }, [])

  useEffect(() => {
    if (!returning.current) return
    let [isOver, stop] = [false, () => {}]
    void import('./return-to-place').then(({ returnToPlace }) => {
      // Whoever has clicked by now, or left, goes on from there.
      if (isOver || !returning.current) return
      stop = returnToPlace(address)
      returning.current = false
    })
    return () => {
      isOver = true
      stop()
    }
  }, [address])

  return null
}

/** Whether the document was loaded by Back, Forward or a reload. */
function cameBack(): boolean {
  const [load] = performance.getEntriesByType('navigation')
  return load instanceof PerformanceNavigationTiming && load.type !== 'navigate'
}
