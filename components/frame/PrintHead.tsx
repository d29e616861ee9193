'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAddress } from './use-address'

/**
 * Printed above the title: the product, the date, and the address that opens the same scenario again. The server
 * renders it, so that it works without scripts; the date is updated when a page that has been open for days is printed.
 */
export function PrintHead({ site, day }: { site: string; day: string }) {
  const address = useAddress()
  const [printed, setPrinted] = useState(day)
  useEffect(() => {
    // The browser lays out the print as soon as this event handler returns.
    const date = () => flushSync(() => setPrinted(new Date().toISOString().slice(0, 10)))
    addEventListener('beforeprint', date)
    return () => removeEventListener('beforeprint', date)
  }, [])
  return (
    <div className="hidden border-b border-rule-strong pb-2 text-sm print:block">
      <p className="flex justify-between">
        <span className="font-semibold">Loadbearing</span>
        <time dateTime={printed}>{printed}</time>
      </p>
      <p className="break-all text-muted">
        {site}
        {address.replaceAll('%2C', ',')}
      </p>
    </div>
  )
}
