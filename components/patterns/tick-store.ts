import { keyValue } from '@/components/scenario/key-value'

export type KeptText = {
  read: () => string | null
  write: (text: string) => void
  /** False once a text could not be stored, and is lost when the page closes. */
  lasts: () => boolean
  onChange: (notify: () => void) => () => void
}

/**
 * Text stored in this browser under a key. When storage is blocked or full, it is kept in memory as long as the page is
 * open.
 */
export function keptText(key: string): KeptText {
  const storage = keyValue(() => window.localStorage)
  const listeners = new Set<() => void>()
  let isStored = true

  return {
    read: () => storage.get(key),
    lasts: () => isStored,
    write(text) {
      isStored = storage.set(key, text)
      listeners.forEach((notify) => notify())
    },
    onChange(notify) {
      listeners.add(notify)
      window.addEventListener('storage', notify) // the same list in another tab
      return () => {
        listeners.delete(notify)
        window.removeEventListener('storage', notify)
      }
    },
  }
}
