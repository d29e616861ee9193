import { BUDGET, WEIGHED } from './budget.mjs'
import { framesOf, inPage, open, SLOWDOWN, slowDown } from './browser.mjs'
import { kb, median, printTable } from './table.mjs'
import { weighFirstTouch, weighJavaScript } from './weigh.mjs'

const RUNS = 3

/**
 * Prints the JavaScript of every route beside that of the empty page, and returns the routes that exceed their budget.
 */
export async function benchJavaScript(browser, origin, emptyOrigin) {
  const weigh = (address) =>
    inPage(browser, async (page) => ({
      ...(await weighJavaScript(page, address)),
      touched: await weighFirstTouch(page),
    }))
  const { first: empty } = await weigh(emptyOrigin)
  const rows = [['(empty page)', kb(empty), '1.00', '', '', '']]
  const tooHeavy = []
  for (const { route, address, kind } of WEIGHED) {
    const { first, later, touched } = await weigh(origin + address)
    if (first / empty > BUDGET[kind]) tooHeavy.push(route)
    rows.push([route, kb(first), (first / empty).toFixed(2), BUDGET[kind].toFixed(2), kb(later), kb(touched)])
  }
  printTable(
    'JavaScript on load, KB as transferred',
    ['route', 'at first', 'x empty', 'budget', 'later', 'touched'],
    rows,
  )
  console.log(
    '\n"later": fetched after the document\'s own scripts, such as prefetched pages and charts near the screen.',
  )
  console.log('"touched": fetched at the first move of pointer, key or page: the pricing engine, on pages that price.')
  return { empty, tooHeavy }
}

/** Prints largest contentful paint and layout shift of every route on a slowed-down processor. */
export async function benchPaint(browser, origin) {
  const rows = []
  for (const { route, address } of WEIGHED) {
    const runs = []
    for (let run = 0; run < RUNS; run++) runs.push(await inPage(browser, (page) => paintOf(page, origin + address)))
    rows.push([route, median(runs.map(({ lcp }) => lcp)).toFixed(0), median(runs.map(({ cls }) => cls)).toFixed(3)])
  }
  printTable(`Paint at ${SLOWDOWN}x throttle, loopback network, median of ${RUNS}`, ['route', 'LCP ms', 'CLS'], rows)
}

async function paintOf(page, address) {
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0 }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.lcp = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.cls += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await slowDown(page)
  await open(page, address)
  await scrollThrough(page)
  return page.evaluate(() => window.seen)
}

// Charts load when they are near the screen, so a layout shift shows up only when the page is scrolled.
async function scrollThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => window.scrollTo(0, top), y)
    await framesOf(page, 12)
  }
}
