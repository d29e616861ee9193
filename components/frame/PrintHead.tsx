'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useAddress } from './use-address'

/**
 * Printed above the title: the product, the date, and the address that opens the same scenario again. All are in the
 * page as it was sent, so that it prints without scripts. The browser knows the address better: a page built in advance
 * has no query, and a link is rendered with its parameters in order. The date is set anew when the page is printed,
 * because it may have been open for days.
 */
export function PrintHead({ site, day }: { site: string; day: string }) {
  const address = useAddress().replaceAll('%2C', ',')
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => site,
  )
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [printed, setPrinted] = useState(day)
  useEffect(() => {
    // The browser lays out the print as soon as this event handler returns.
    const date = () => flushSync(() => setPrinted(today()))
    addEventListener('beforeprint', date)
    return () => removeEventListener('beforeprint', date)
  }, [])
  return (
    <div className="hidden border-b border-rule-strong pb-2 text-sm print:block">
      <p className="flex justify-between">
        <span className="font-semibold">Loadbearing</span>
        <time dateTime={printed}>{printed}</time>
      </p>
      <p key={inBrowser ? 'browser' : 'server'} className="break-all text-muted" suppressHydrationWarning>
        {origin + address}
      </p>
    </div>
  )
}

const today = () => new Date().toISOString().slice(0, 10)
const never = () => () => {}
