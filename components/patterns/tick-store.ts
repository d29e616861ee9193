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
  let unsaved: string | null = null
  const listeners = new Set<() => void>()

  return {
    read: () => unsaved ?? stored(key),
    lasts: () => unsaved === null,
    write(text) {
      unsaved = store(key, text) ? null : text
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

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function store(key: string, text: string): boolean {
  try {
    window.localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
