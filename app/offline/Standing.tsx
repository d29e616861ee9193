'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { About } from './About'
import { ENDS, PLACE, standFor } from './standing'

const ABOUT = { kind: 'about' } as const

/** What stands in for the address of the window. */
export function Standing() {
  const isInBrowser = useSyncExternalStore(never, yes, no)
  // Read once: an edit changes the address of a page that is already made.
  const stand = useMemo(
    () => (isInBrowser ? standFor(window.location.pathname, window.location.search) : ABOUT),
    [isInBrowser],
  )
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
    return () => void dispatchEvent(new Event(ENDS))
  }, [])
  return <div id={PLACE} />
}

const never = () => () => {}
const yes = () => true
const no = () => false
