'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { Link } from '@/components/ui/Link'
import { whenIdle } from '@/components/ui/when-idle'
import { useAddress } from './use-address'
import { keepVisited, newerVersion, startKeeping } from './keeping'

/**
 * Keeps what was opened for when there is no network, and says so when there is none, or when a newer version is
 * ready. Comes after the page.
 */
export function Offline() {
  const address = useAddress()
  useEffect(() => whenIdle(startKeeping), [])
  useEffect(() => whenIdle(() => keepVisited(address)), [address])
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine, yes)
  const isNewer = useSyncExternalStore(newerVersion.listen, newerVersion.isReady, no)
  return (
    <div role="status" className="no-print pointer-events-none fixed inset-x-0 top-14 z-10 flex justify-end">
      {!isOnline && (
        <p className={TAG}>
          Offline. Figures are computed on this device.{' '}
          <Link href={WHAT_IS_KEPT} className="link inline-block py-1">
            What is kept
          </Link>
        </p>
      )}
      {isOnline && isNewer && (
        <p className={TAG}>
          A new version is ready.{' '}
          <button type="button" onClick={() => window.location.reload()} className="link py-1">
            Reload
          </button>
        </p>
      )}
    </div>
  )
}

/** Written here: lib/share/paths brings the code of links along. */
const WHAT_IS_KEPT = '/offline'

/** Hangs from the header and covers as little as it can. */
const TAG =
  'network-note pointer-events-auto border border-t-0 border-rule-strong bg-sunken px-3 py-0.5 text-2xs text-ink'

const yes = () => true
const no = () => false

function listen(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
