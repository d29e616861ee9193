'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { addressOf, linkOf, makePlaceKnown, pageLinkOf } from './page-links'
import { useAddress } from './use-address'

/**
 * Follows links within the app, with a progress line at the top of the window from the click until the next page is
 * shown: the browser shows nothing while the router fetches a page. One listener serves all links, those of parts that
 * React does not know included (see AsSent).
 */
export function NavigationProgress() {
  const address = useAddress()
  const router = useRouter()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const busy = leaving.includes(address)
  // This state is reset during rendering, not in an effect, as React recommends for state that another value has made
  // obsolete.
  if (leaving.length > 0 && !busy) setLeaving([])

  const start = useEffectEvent((event: MouseEvent) => {
    const link = pageLinkOf(event)
    if (link) event.preventDefault()
    // The click may have just written the newest scenario into the address, so neither of these two addresses is the
    // next page.
    if (leadsAway(event)) setLeaving([address, addressOf(window.location)])
    if (link) router.push(addressOf(link) + link.hash, { scroll: link.dataset.keepsPlace === undefined })
  })
  const stop = useEffectEvent(() => setLeaving([]))
  useEffect(() => {
    document.addEventListener('click', start)
    addEventListener('popstate', stop)
    addEventListener('hashchange', makePlaceKnown)
    return () => {
      document.removeEventListener('click', start)
      removeEventListener('popstate', stop)
      removeEventListener('hashchange', makePlaceKnown)
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

/** Whether the router follows this click to another address. The browser's own navigation is then prevented. */
function leadsAway(event: MouseEvent): boolean {
  const link = linkOf(event)
  if (!link || !event.defaultPrevented || link.origin !== window.location.origin) return false
  if (link.pathname === window.location.pathname && link.ariaCurrent === 'page') return false
  return addressOf(link) !== addressOf(window.location)
}
