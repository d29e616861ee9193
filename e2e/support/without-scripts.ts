import type { Browser, Page } from '@playwright/test'

/** The message of a browser without scripts about the scripts of a page. */
export const SCRIPTS_REFUSED = /^request failed: \S+\.js(\?\S*)? csp$/

/** The page that shows the copies of a browser: opening one for each would take longer than the look at it. */
const copying = new WeakMap<Browser, Promise<Page>>()

function copyingPage(browser: Browser): Promise<Page> {
  const opened = copying.get(browser) ?? browser.newPage({ javaScriptEnabled: true })
  copying.set(browser, opened)
  return opened
}

/**
 * A static copy of a page from a browser without JavaScript, in a browser with it, because axe is a script itself. The
 * content of <noscript> stays, the scripts are removed. It stands until the next copy is made.
 */
export async function stillCopyOf(page: Page, browser: Browser): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^>]*>.*?<\/script>/gs, '').replace(/<\/?noscript\b[^>]*>/g, '')
  const copy = await copyingPage(browser)
  await copy.unrouteAll()
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  const viewport = page.viewportSize()
  if (viewport) await copy.setViewportSize(viewport)
  await copy.goto(page.url())
  return copy
}
