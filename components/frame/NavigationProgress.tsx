'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useAddress } from './use-address'

/**
 * A line at the top of the window from the click on an internal link until the next page is shown. The browser shows
 * nothing while Next fetches a page, and the larger ones take a second or more.
 */
export function NavigationProgress() {
  const address = useAddress()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const busy = leaving.includes(address)
  // React's way to drop a state that another value has made obsolete: during rendering, not in an effect.
  if (leaving.length > 0 && !busy) setLeaving([])

  const start = useEffectEvent((event: MouseEvent) => {
    // A click may have just written the newest scenario into the address; neither address is the next page.
    if (leadsAway(event)) setLeaving([address, addressOf(window.location)])
  })
  const stop = useEffectEvent(() => setLeaving([]))
  useEffect(() => {
    document.addEventListener('click', start)
    addEventListener('popstate', stop)
    return () => {
      document.removeEventListener('click', start)
      removeEventListener('popstate', stop)
    }
  }, [])

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {busy && 'Loading the page'}
      </p>
      {busy && <div aria-hidden="true" className="navigation-progress" />}
    </>
  )
}

/** Whether Next has taken this click as a way to another address of the app: it then prevents the browser's own way. */
function leadsAway(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || !event.defaultPrevented || link.origin !== window.location.origin) return false
  if (link.pathname === window.location.pathname && link.ariaCurrent === 'page') return false
  return addressOf(link) !== addressOf(window.location)
}

const addressOf = ({ pathname, search }: { pathname: string; search: string }) => `${pathname}${search}`
