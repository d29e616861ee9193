import { framesOf, inPage, open, SLOWDOWN, slowDown } from './browser.mjs'
import { WEIGHED } from './budget.mjs'
import { percentile, printTable } from './table.mjs'

const STEPS = 30
const ALL_PATTERNS = '?compare=monolith,cqrs,event-sourcing,microservices,serverless,cell-based,edge-computing'

/** Prints how long the screen takes to follow a slider on the tool pages, with all seven patterns shown. */
export async function benchInput(browser, origin) {
  const rows = []
  for (const route of ['/calculator', '/compare']) {
    const { keys, drags } = await inPage(browser, (page) => inputOf(page, origin + route + ALL_PATTERNS))
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
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        window.afterPaint(() => window.timings.drags.push(performance.now() - timeStamp))
      },
      true,
    )
  })

/** Prints how long after a click on a link something is seen: the line of progress, or the next page. */
export async function benchNavigation(browser, origin) {
  const rows = []
  for (const { route, address } of WEIGHED) {
    const times = await inPage(browser, (page) => navigationsOf(page, origin + address))
    rows.push([route, ...[percentile(times, 0.5), Math.max(...times)].map((ms) => ms.toFixed(0))])
  }
  printTable(`Click to something seen at ${SLOWDOWN}x throttle, a link in header and footer`, NAVIGATION_HEAD, rows)
}

const NAVIGATION_HEAD = ['from', 'median ms', 'worst ms']
const LINKS = ['header a[href="/decide"]', 'header a[href="/method"]', 'footer a[href="/evolve"]']

const sinceClicked = () =>
  new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(performance.timeOrigin + paint.startTime - Number(sessionStorage.getItem('clicked')))
    }).observe({ type: 'paint', buffered: true }),
  )

async function navigationsOf(page, address) {
  await slowDown(page)
  const times = []
  for (const selector of LINKS) {
    await open(page, address)
    const link = page.locator(selector).first()
    if (!(await link.isVisible()) || new URL(await link.getAttribute('href'), address).href === address) continue
    await page.evaluate(() => {
      window.seen = new Promise((resolve) => {
        document.addEventListener(
          'click',
          ({ timeStamp }) => {
            sessionStorage.setItem('clicked', performance.timeOrigin + timeStamp)
            new MutationObserver((_, observer) => {
              if (!document.querySelector('.navigation-progress') && location.href === from) return
              observer.disconnect()
              window.afterPaint(() => resolve(performance.now() - timeStamp))
            }).observe(document.documentElement, { childList: true, subtree: true })
            const from = location.href
          },
          true,
        )
      })
    })
    await link.click()
    // A page that was not alive yet is left by loading the next one, which knows nothing of the click.
    times.push((await page.evaluate(() => window.seen)) ?? (await page.evaluate(sinceClicked)))
  }
  return times
}
