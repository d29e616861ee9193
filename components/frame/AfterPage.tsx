'use client'

import { Offline } from './Offline'
import { useAddress } from './use-address'

/** What every page has and none needs at once: its code comes after the page. */
export function AfterPage() {
  const address = useAddress()
  return <Offline address={address} />
}
