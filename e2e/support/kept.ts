import { expect, type Page } from '@playwright/test'

/** What a page and the console say of a network that is not there. */
export const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|Failed to fetch RSC payload|ERR_FAILED/

/** Expects that the service worker answers for a page, and that it keeps this address. */
export async function expectKept(page: Page, address: string) {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
    .toBe(true)
  await expect.poll(() => isKept(page, address), { timeout: 30_000 }).toBe(true)
}

const isKept = (page: Page, address: string) =>
  page.evaluate(async (asked) => (await caches.match(asked, { ignoreVary: true })) !== undefined, address)

/** The builds of which pages are kept. */
export const buildsKept = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes(' pages ')).map((name) => name.split(' ').at(-1)),
  )
