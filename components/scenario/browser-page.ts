import { keepingSkipped, withoutSkipped } from '@/lib/share'
import { keyValue } from './key-value'
import { workStorage, type WorkStorage } from './work-storage'
import { writeBudget } from './write-budget'

/** What a session knows of the page it is on. Tests give it one without a browser. */
export type Page = {
  path: () => string
  /** The query of the address, without "?". */
  query: () => string
  /**
   * Puts the query into the address, keeping path, hash and what the wizard notes there. False when it is too soon for
   * one more write.
   */
  show: (query: string) => boolean
  /** ISO 8601. */
  now: () => string
  storage: WorkStorage
  /** `leaving` is called when what is unwritten must be written now, `returned` when the address changed by itself. */
  listen: (on: { leaving: () => void; returned: () => void }) => () => void
}

/*
 * Browsers stop a page that writes its history more than about 100 times in 30 seconds. Next writes it once more for
 * each write of ours, so this stays below half.
 */
const mayWrite = writeBudget(40, 30_000)

/**
 * The page in the browser. Nothing of it is touched before one of these is called, so it can be named on the server.
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
    keyValue(() => window.localStorage),
    keyValue(() => window.sessionStorage),
  ),
  listen: ({ leaving, returned }) => {
    const stop = new AbortController()
    const { signal } = stop
    const hidden = () => document.visibilityState === 'hidden' && leaving()
    window.addEventListener('pagehide', leaving, { signal })
    document.addEventListener('visibilitychange', hidden, { signal })
    // A history write would call off the navigation that a link has just started, so it comes before.
    document.addEventListener('click', (event) => isLink(event.target) && leaving(), { capture: true, signal })
    document.addEventListener('submit', leaving, { capture: true, signal })
    window.addEventListener('popstate', returned, { signal })
    return () => stop.abort()
  },
}

/** Takes the steps skipped in the wizard out of the address. */
export const forgetSkipped = () => void replaced(withoutSkipped(browserPage.query()))

const isLink = (target: EventTarget | null) => target instanceof Element && target.closest('a[href]') !== null

/**
 * Next follows `replaceState`: its router then knows the new address too. A browser's refusal costs the link, not the
 * page.
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
