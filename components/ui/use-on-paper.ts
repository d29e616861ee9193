'use client'

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed: what is not drawn on screen before it is opened is drawn for paper. */
export const useOnPaper = (): boolean =>
  useSyncExternalStore(
    listen,
    () => onPaper,
    () => false,
  )

let onPaper = false
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', begins)
    addEventListener('afterprint', ends)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('beforeprint', begins)
    removeEventListener('afterprint', ends)
  }
}

const begins = () => tell(true)
const ends = () => tell(false)

/** The browser lays the page out for paper as soon as the event is over. */
function tell(printing: boolean): void {
  onPaper = printing
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}
