// Measures how much JavaScript a page loads. Used by the bench, and by the tests because the weight does not depend on
// the machine.
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/**
 * Opens an address and counts the bytes of JavaScript, compressed with gzip whatever the server sent, so that the empty
 * page, which Next serves, and ours are measured alike. `first` is what the
 * document itself asks for, `later` what was fetched after that: prefetched pages, lazy charts. The polyfill for
 * browsers without modules is in the document, but no browser we run loads it, so it counts for nothing.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<{ first: number, later: number, names: string[] }>}
 */
export async function weighJavaScript(page, address) {
  const { scripts, stop } = scriptsOf(page)
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  stop()
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}: there is no page to weigh`)
  const document = await response.text()
  const weights = await Promise.all(scripts.map((request) => weigh(request, document)))
  const total = (first) => weights.filter((weight) => weight.first === first).reduce((sum, { bytes }) => sum + bytes, 0)
  return { first: total(true), later: total(false), names: weights.map(({ name }) => name) }
}

/**
 * Counts the bytes of JavaScript that a loaded page fetches when its visitor first touches it: the pricing engine, on
 * pages that price.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>}
 */
export async function weighFirstTouch(page) {
  const { scripts, stop } = scriptsOf(page)
  // On a busy machine a page may be idle before its event handlers are attached, so this touches it up to three times.
  for (let touch = 0; touch < 3 && scripts.length === 0; touch++) {
    await page.keyboard.press('Shift')
    await setTimeout(QUIET_MS)
  }
  stop()
  const sizes = await Promise.all(scripts.map(compressedSize))
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}

/**
 * Milliseconds without a new request after which loading is complete. No script takes that long to request the next
 * one.
 */
const QUIET_MS = 500

/** Collects the scripts that a page loads until it is stopped. */
function scriptsOf(page) {
  const scripts = []
  const onFinished = (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) scripts.push(request)
  }
  page.on('requestfinished', onFinished)
  return { scripts, stop: () => page.off('requestfinished', onFinished) }
}

async function weigh(request, document) {
  const { pathname } = new URL(request.url())
  return {
    name: pathname,
    bytes: await compressedSize(request),
    first: isInTags(document, pathname),
  }
}

async function compressedSize(request) {
  const response = await request.response()
  return gzipSync(await response.body()).length
}

// The address may also be in data that is read later (`self.__next_f`). Only tags make the browser load it at once.
const isInTags = (document, pathname) =>
  [...document.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"?]+)[^"]*"[^>]*>/g)].some(([, address]) =>
    address?.endsWith(pathname),
  )
