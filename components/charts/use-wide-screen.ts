'use client'

import { useSyncExternalStore } from 'react'

/** Tailwind's `sm`: from here on a plot has room for names beside its lines. */
const WIDE = '(min-width: 40rem)'

/** False on the server and on narrow screens, where the legend names the lines. */
export const useWideScreen = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(WIDE).matches,
    () => false,
  )

function listen(listener: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
