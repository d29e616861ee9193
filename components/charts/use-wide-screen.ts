'use client'

import { useSyncExternalStore } from 'react'

/** Tailwind's `sm`. From this width on, a plot has space for names beside its lines. */
const WIDE = '(min-width: 40rem)'

/** Whether the screen is wide. False on the server and on narrow screens, where a legend names the lines. */
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
