/** Texts kept under a name. `set` says whether the text will outlive the page. */
export type KeyValue = { get: (key: string) => string | null; set: (key: string, text: string) => boolean }

/**
 * The browser's storage, which may be full, blocked or gone at any time. What it will not take is held for as long as
 * the page lives, so that everything else works as before.
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
