import { decode } from '@/lib/share'
import { canonical, modeOf } from '@/lib/state'
import { browserPage, type Page } from './browser-page'

/**
 * Saves the scenario that a form is about to open as the visitor's own, so that the next page recognises it. Call it
 * when the form is submitted, with the query it leads to. It does nothing while a shared link is on screen.
 */
export function adoptOwnAnswer(query: string, page: Page = browserPage): void {
  const { work, trail } = page.storage.read()
  if (modeOf(decode(new URLSearchParams(page.query())), work, trail) === 'shared') return
  page.storage.keep(canonical(query), page.now())
}
