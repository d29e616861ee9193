'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAddress } from './use-address'

/**
 * Above the title on paper alone: what printed this, when, and the address that opens the same scenario again. Written
 * by the server, so that it is there without a script; a page that has been open for days is dated when it is printed.
 */
export function PrintHead({ site, day }: { site: string; day: string }) {
  const address = useAddress()
  const [printed, setPrinted] = useState(day)
  useEffect(() => {
    // Paper is drawn as soon as this event is over.
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
