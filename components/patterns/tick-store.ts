import { keyValue } from '@/components/scenario/key-value'

export type KeptText = {
  read: () => string | null
  write: (text: string) => void
  /** False once a text could not be stored: it goes when the page does. */
  lasts: () => boolean
  onChange: (notify: () => void) => () => void
}

/**
 * Text kept in this browser under a key. Where storage is blocked or full it is kept for as long as the page is open.
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
      window.addEventListener('storage', notify) // another tab of the same list
      return () => {
        listeners.delete(notify)
        window.removeEventListener('storage', notify)
      }
    },
  }
}
