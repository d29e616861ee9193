import { BUDGET, WEIGHED } from './budget.mjs'
import { kb, median, percentile, printTable } from './table.mjs'
import { weighFirstTouch, weighJavaScript } from './weigh.mjs'

const SLOWDOWN = 4
const RUNS = 3
const STEPS = 30

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

/** Prints how long the screen takes to follow a slider on the tool pages, with all seven patterns shown. */
export async function benchInput(browser, origin) {
  const rows = []
  for (const route of ['/', '/calculator', '/compare']) {
    const { keys, drags } = await inPage(browser, (page) => inputOf(page, origin + route))
    rows.push([
      route,
      ...[keys, drags].flatMap((times) => [percentile(times, 0.75), Math.max(...times)].map((ms) => ms.toFixed(0))),
    ])
  }
  const head = ['route', 'keys p75 ms', 'keys worst', 'drag p75 ms', 'drag worst']
  printTable(`Input to paint at ${SLOWDOWN}x throttle, first slider, ${STEPS} steps each`, head, rows)
  console.log(
    '\n"keys": Event Timing (in steps of 8 ms, shorter than 16 counts as 16). "drag": input event to the frame ' +
      'after it.',
  )
}

async function inPage(browser, measure) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    return await measure(await context.newPage())
  } finally {
    await context.close()
  }
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

async function inputOf(page, address) {
  await slowDown(page)
  await open(page, address)
  const slider = page.getByRole('slider').first()
  await slider.scrollIntoViewIfNeeded()
  await watchInput(page)
  await slider.focus()
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press(step % 10 === 9 ? 'ArrowLeft' : 'ArrowRight')
    await framesOf(page, 3)
  }
  const keys = await page.evaluate(() => [...window.timings.keys.values()])
  await page.evaluate(() => (window.timings.drags = []))
  await drag(page, slider)
  const drags = await page.evaluate(() => window.timings.drags)
  return { keys: [...keys, ...Array.from({ length: Math.max(0, STEPS - keys.length) }, () => 16)], drags }
}

async function drag(page, slider) {
  const box = await slider.boundingBox()
  const at = (step) => [box.x + box.width * (0.2 + (0.6 * step) / STEPS), box.y + box.height / 2]
  await page.mouse.move(...at(0))
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(...at(step))
    await framesOf(page, 3)
  }
  await page.mouse.up()
  await framesOf(page, 3)
}

const watchInput = (page) =>
  page.evaluate(() => {
    window.timings = { keys: new Map(), drags: [] }
    new PerformanceObserver((list) => {
      for (const { interactionId, duration, name } of list.getEntries()) {
        if (!interactionId || !name.startsWith('key')) continue
        window.timings.keys.set(interactionId, Math.max(duration, window.timings.keys.get(interactionId) ?? 0))
      }
    }).observe({ type: 'event', durationThreshold: 16 })
    // The browser paints after the next frame's callbacks; a message sent from there arrives once it has.
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.timings.drags.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
  })

async function open(page, address) {
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}: there is no page to measure`)
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

const framesOf = (page, count) =>
  page.evaluate(
    (frames) =>
      new Promise((resolve) => {
        const next = (left) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve(undefined))
        next(frames)
      }),
    count,
  )
