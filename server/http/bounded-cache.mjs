/**
 * A map that holds at most so many bytes and drops what was not used for longest.
 * @template T
 * @param {number} limit in bytes
 * @param {(value: T) => number} bytesOf
 */
export function boundedCache(limit, bytesOf) {
  /** @type {Map<string, { value: T, bytes: number }>} */
  const held = new Map()
  let total = 0

  const drop = (key) => {
    const entry = held.get(key)
    if (!entry) return
    held.delete(key)
    total -= entry.bytes
  }
  return {
    /** @returns {T | undefined} */
    get(key) {
      const entry = held.get(key)
      if (!entry) return undefined
      held.delete(key)
      held.set(key, entry)
      return entry.value
    },
    /** Adds a value, or weighs it again after it has grown. */
    set(key, value) {
      drop(key)
      const bytes = bytesOf(value)
      if (bytes > limit / 4) return
      held.set(key, { value, bytes })
      total += bytes
      for (const oldest of held.keys()) {
        if (total <= limit) break
        drop(oldest)
      }
    },
    clear() {
      held.clear()
      total = 0
    },
    get bytes() {
      return total
    },
    get size() {
      return held.size
    },
  }
}
