/** Stores text under a key. `set` returns whether the text will outlive the page. */
export type KeyValue = {
  get: (key: string) => string | null
  set: (key: string, text: string) => boolean
  remove: (key: string) => void
  /** The keys that begin with a text. */
  keys: (start: string) => string[]
}

type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The browser's storage, which may be full, blocked or cleared at any time. It never throws. */
export const storageOf = (storage: () => StorageLike): KeyValue => ({
  get: (key) => attempt(() => storage().getItem(key)) ?? null,
  set: (key, text) => isDone(() => storage().setItem(key, text)),
  remove: (key) => {
    isDone(() => storage().removeItem(key))
  },
  keys: (start) => attempt(() => Object.keys(storage()).filter((key) => key.startsWith(start))) ?? [],
})

const isDone = (action: () => void): boolean =>
  attempt(() => {
    action()
    return true
  }) ?? false

/** The same, but what it does not accept is kept in memory as long as the page lives. */
export function keyValue(storage: () => StorageLike): KeyValue {
  const held = new Map<string, string>()
  const kept = storageOf(storage)
  return {
    ...kept,
    get: (key) => held.get(key) ?? kept.get(key),
    set: (key, text) => {
      held.set(key, text)
      const isStored = kept.set(key, text)
      if (isStored) held.delete(key)
      return isStored
    },
  }
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
