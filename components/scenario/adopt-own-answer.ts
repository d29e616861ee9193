import { decode } from '@/lib/share'
import { canonical, modeOf } from '@/lib/state'
import { browserPage, type Page } from './browser-page'

/**
 * Keeps the scenario that a form is about to open as the visitor's own, so that the next page knows it again.
 * Call it when the form is sent, with the query it leads to. While a shared link is on screen it does nothing.
 */
export function adoptOwnAnswer(query: string, page: Page = browserPage): void {
  const { work, trail } = page.storage.read()
  if (modeOf(decode(new URLSearchParams(page.query())), work, trail) === 'shared') return
  page.storage.keep(canonical(query), page.now())
}
