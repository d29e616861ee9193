'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useAddress } from './use-address'

/**
 * A progress line at the top of the window, from a click on an internal link until the next page is shown. The browser
 * shows nothing while Next fetches a page, which takes a second or more for the larger ones.
 */
export function NavigationProgress() {
  const address = useAddress()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const busy = leaving.includes(address)
  // This state is reset during rendering, not in an effect, as React recommends for state that another value has made
  // obsolete.
  if (leaving.length > 0 && !busy) setLeaving([])

  const start = useEffectEvent((event: MouseEvent) => {
    // The click may have just written the newest scenario into the address, so neither of these two addresses is the
    // next page.
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

/**
 * Whether Next handles this click as navigation to another address of the app. Next then prevents the browser's own
 * navigation.
 */
function leadsAway(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || !event.defaultPrevented || link.origin !== window.location.origin) return false
  if (link.pathname === window.location.pathname && link.ariaCurrent === 'page') return false
  return addressOf(link) !== addressOf(window.location)
}

const addressOf = ({ pathname, search }: { pathname: string; search: string }) => `${pathname}${search}`
