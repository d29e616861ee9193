import type { Browser, Page } from '@playwright/test'

/** The message of a browser without scripts about the scripts of a page. */
export const SCRIPTS_REFUSED = /^request failed: \S+\.js(\?\S*)? csp$/

/**
 * A static copy of a page from a browser without JavaScript, in a browser with it, because axe is a script itself. The
 * content of <noscript> stays, the scripts are removed.
 */
export async function stillCopyOf(page: Page, browser: Browser): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^>]*>.*?<\/script>/gs, '').replace(/<\/?noscript\b[^>]*>/g, '')
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  const copy = await context.newPage()
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await copy.goto(page.url())
  return copy
}
