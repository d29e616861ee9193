import type { Browser, Page } from '@playwright/test'

/** What a browser that runs no scripts says of those that a page offers it. */
export const SCRIPTS_REFUSED = /^request failed: \S+\.js(\?\S*)? csp$/

/**
 * A page as it stands in a browser without JavaScript, as a still copy in one with it: axe is a script itself.
 * What was inside <noscript> stays, the scripts go.
 */
export async function stillCopyOf(page: Page, browser: Browser): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^>]*>.*?<\/script>/gs, '').replace(/<\/?noscript\b[^>]*>/g, '')
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  const copy = await context.newPage()
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await copy.goto(page.url())
  return copy
}
