'use client'

import { useEffect } from 'react'
import { useAddress } from './use-address'

/** Fetched after the page: nobody goes back before they have read something. */
const readersPlace = () => import('./readers-place')

/**
 * Back and Forward find the page as it was left: the same disclosures open, the same place on screen. The browser alone
 * restores an offset on a page whose disclosures are closed again, which is another place.
 */
export function ReadersPlace() {
  const address = useAddress()
  useEffect(() => whileMounted(async () => (await readersPlace()).followReader()), [])
  useEffect(() => whileMounted(async () => (await readersPlace()).arriveAt(address)), [address])
  return null
}

/** An effect that begins after a fetch; it ends at once when it is called off before. */
function whileMounted(begin: () => Promise<() => void>): () => void {
  const end = begin()
  return () => void end.then((stop) => stop())
}
