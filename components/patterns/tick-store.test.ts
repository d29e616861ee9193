import { afterEach, describe, expect, test, vi } from 'vitest'
import { keptText } from './tick-store'

afterEach(() => vi.unstubAllGlobals())

const browser = (localStorage: Pick<Storage, 'getItem' | 'setItem'>) =>
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }))

const working = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

const blocked = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError')
  },
}

describe('keptText', () => {
  test('is available to the next page that reads the key', () => {
    browser(working())
    const kept = keptText('list')
    kept.write('["a"]')
    expect(kept.lasts()).toBe(true)
    expect([keptText('list').read(), keptText('other').read()]).toEqual(['["a"]', null])
  })

  test('is kept as long as the page lives when storage is blocked', () => {
    browser(blocked)
    const kept = keptText('list')
    expect(kept.read()).toBeNull()
    kept.write('["a"]')
    expect([kept.read(), kept.lasts(), keptText('list').read()]).toEqual(['["a"]', false, null])
  })

  test('notifies of changes in this and other tabs until unsubscribed', () => {
    browser(working())
    const kept = keptText('list')
    const notify = vi.fn()
    const stop = kept.onChange(notify)
    kept.write('["a"]')
    window.dispatchEvent(new Event('storage'))
    stop()
    kept.write('[]')
    expect(notify).toHaveBeenCalledTimes(2)
  })
})
