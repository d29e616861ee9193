import { keepingSkipped, withoutSkipped } from '@/lib/share'
import { keyValue, storageOf } from './key-value'
import { workStorage, type WorkStorage } from './work-storage'
import { writeBudget } from './write-budget'

/** What a session needs from the page it runs on. Tests pass one without a browser. */
export type Page = {
  path: () => string
  /** The query of the address, without "?". */
  query: () => string
  /**
   * Replaces the query of the address, and keeps path, hash and the wizard's own parameters. Returns false when the
   * limit for history writes is reached.
   */
  show: (query: string) => boolean
  /** The current time as ISO 8601. */
  now: () => string
  storage: WorkStorage
  /**
   * Registers callbacks: `leaving` is called when pending changes must be written now, `returned` when the address
   * changed by Back or Forward. Returns a function that removes them.
   */
  listen: (on: { leaving: () => void; returned: () => void }) => () => void
}

/*
 * Browsers block a page that writes its history more than about 100 times in 30 seconds. Next adds one write to each of
 * ours, so this limit is below half of that.
 */
const mayWrite = writeBudget(40, 30_000)

/**
 * The page in the browser. It accesses no browser API before a method is called, so it can be imported on the server.
 */
export const browserPage: Page = {
  path: () => window.location.pathname,
  query: () => window.location.search.slice(1),
  show: (query) => {
    const whole = keepingSkipped(query, browserPage.query())
    return whole === browserPage.query() || (mayWrite() && replaced(whole))
  },
  now: () => new Date().toISOString(),
  storage: workStorage(
    storageOf(() => window.localStorage),
    keyValue(() => window.sessionStorage),
    () => Math.random().toString(36).slice(2),
  ),
  listen: ({ leaving, returned }) => {
    const stop = new AbortController()
    const { signal } = stop
    const hidden = () => document.visibilityState === 'hidden' && leaving()
    window.addEventListener('pagehide', leaving, { signal })
    document.addEventListener('visibilitychange', hidden, { signal })
    // A history write would cancel the navigation that a link has just started, so it happens before, in the capture
    // phase.
    document.addEventListener('click', (event) => isLink(event.target) && leaving(), { capture: true, signal })
    document.addEventListener('submit', leaving, { capture: true, signal })
    window.addEventListener('popstate', returned, { signal })
    return () => stop.abort()
  },
}

/** Removes the steps skipped in the wizard from the address. */
export const forgetSkipped = () => void replaced(withoutSkipped(browserPage.query()))

const isLink = (target: EventTarget | null) => target instanceof Element && target.closest('a[href]') !== null

/**
 * Replaces the address. Next observes `replaceState`, so its router knows the new address too. When the browser refuses
 * the write, only the link is outdated; the page works on.
 */
function replaced(query: string): boolean {
  const { pathname, hash } = window.location
  try {
    window.history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`)
    return true
  } catch {
    return false
  }
}
