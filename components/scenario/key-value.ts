/** Stores text under a key. `set` returns whether the text will outlive the page. */
export type KeyValue = { get: (key: string) => string | null; set: (key: string, text: string) => boolean }

/**
 * The browser's storage, which may be full, blocked or cleared at any time. What it does not accept is kept in memory
 * as long as the page lives, so that everything else works as usual.
 */
export function keyValue(storage: () => Storage): KeyValue {
  const held = new Map<string, string>()
  return {
    get: (key) => {
      const text = held.get(key) ?? attempt(() => storage().getItem(key))
      return text === FAILED ? null : text
    },
    set: (key, text) => {
      held.set(key, text)
      const isStored = attempt(() => storage().setItem(key, text)) !== FAILED
      if (isStored) held.delete(key)
      return isStored
    },
  }
}

const FAILED = Symbol('failed')

function attempt<Result>(action: () => Result): Result | typeof FAILED {
  try {
    return action()
  } catch {
    return FAILED
  }
}
