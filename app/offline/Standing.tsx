'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { About } from './About'
import { PLACE, standFor } from './standing'

/** What stands in for the address of the window. */
export function Standing() {
  const address = useSyncExternalStore(never, here, () => null)
  const stand = address === null ? ({ kind: 'about' } as const) : standFor(...address)
  return stand.kind === 'about' || stand.kind === 'missing' ? <About stand={stand} /> : <MadeHere />
}

/**
 * A page made in the browser, by a bundle of its own: in the scripts of the app, its code would be in what other pages
 * load first.
 */
function MadeHere() {
  useEffect(() => {
    const script = document.createElement('script')
    script.src = process.env.STAND_IN ?? ''
    document.head.append(script)
  }, [])
  return <div id={PLACE} />
}

let known: [path: string, search: string] | null = null

/** Read once: an edit changes the address of a page that is already made. */
const here = () => (known ??= [window.location.pathname, window.location.search])
const never = () => () => {}
