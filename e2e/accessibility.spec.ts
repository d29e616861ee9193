import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { LOST, ROUTES } from './support/routes'

/** Narrowest window that WCAG 1.4.10 requires: nothing may be cut off or scroll sideways at this width. */
const NARROWEST = 320
/** A theme changes colours only: the other rules are checked once at each width, both themes at the wider one. */
const OF_COLOUR = ['cat.color']
const DRESSES: { width: number; themes: { colorScheme: 'light' | 'dark'; rules?: string[] }[] }[] = [
  { width: 1280, themes: [{ colorScheme: 'light' }, { colorScheme: 'dark', rules: OF_COLOUR }] },
  { width: 360, themes: [{ colorScheme: 'dark' }] },
]

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// Each page is checked three times, and a page full of tables takes a few seconds each time.
test.setTimeout(180_000)

for (const route of ROUTES) {
  test(`${route} is accessible in both themes, wide and narrow`, async ({ page, expectAccessible }) => {
    await page.goto(route)
    await expectSoundInEveryDress(page, route, expectAccessible)
  })
}

test.describe('a page that does not exist', () => {
  test.use({ expectedProblems: [/404/] })

  test('says so accessibly, in both themes, wide and narrow', async ({ page, expectAccessible }) => {
    const response = await page.goto(LOST)
    expect(response?.status()).toBe(404)
    await expectSoundInEveryDress(page, LOST, expectAccessible)
  })
})

test('every page in the sitemap is checked here', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !ROUTES.some((route) => route.split('?')[0] === path))).toEqual([])
})

test('the dark theme is the same by choice and by system setting', async ({ page, context, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const bySystem = await colours(page)

  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => colours(page)).not.toEqual(bySystem)
  await context.addCookies([{ name: 'theme', value: 'dark', url: baseURL! }])
  await page.reload()

  await expect.poll(() => colours(page)).toEqual(bySystem)
})

test('the light theme by choice stays light on a dark system', async ({ page, context, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const bySystem = await colours(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await context.addCookies([{ name: 'theme', value: 'light', url: baseURL! }])
  await page.reload()

  await expect.poll(() => colours(page)).toEqual(bySystem)
})

async function expectSoundInEveryDress(
  page: Page,
  route: string,
  expectAccessible: (page: Page, where: string, rules?: string[]) => Promise<void>,
) {
  await expect(page).toHaveTitle(/\S.*Loadbearing|Loadbearing.*\S/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const { width, themes } of DRESSES) {
    await page.setViewportSize({ width, height: 800 })
    await showEverything(page)
    expect(await overflow(page), `${route} is wider than its window of ${width} px`).toBeLessThanOrEqual(0)
    for (const { colorScheme, rules } of themes) {
      await takeTheme(page, colorScheme)
      await expectAccessible(page, `${route}, ${colorScheme}, ${width} px`, rules)
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: 800 })
  expect(await overflow(page), `${route} is wider than its window of ${NARROWEST} px`).toBeLessThanOrEqual(0)
}

/** Asks for a theme until the page has it and keeps it: now and then a busy browser drops the first request. */
async function takeTheme(page: Page, colorScheme: 'light' | 'dark') {
  await expect(async () => {
    await page.emulateMedia({ colorScheme })
    expect(await page.evaluate(schemeInTwoFrames)).toBe(colorScheme)
  }).toPass({ timeout: 10_000 })
}

/** Runs in the page. */
const schemeInTwoFrames = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(getComputedStyle(document.documentElement).colorScheme)),
    ),
  )

/** Scrolls down and up again, and waits until everything that loads near the screen has loaded. */
async function showEverything(page: Page) {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  const seen = { resources: -1 }
  await expect
    .poll(
      async () => {
        const before = seen.resources
        seen.resources = await page.evaluate(() => performance.getEntriesByType('resource').length)
        return seen.resources === before
      },
      { intervals: [50, 200] },
    )
    .toBe(true)
  await page.evaluate(() => window.scrollTo(0, 0))
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The computed colours of the page. The icon of the theme button is left out, because it changes once scripts run. */
const colours = (page: Page) =>
  page.evaluate(() =>
    ['html', 'body', 'header', 'header a', 'footer', 'footer a', 'main h1', 'main p', 'main a'].map((selector) => {
      const element = document.querySelector(selector)
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element ?? document.body)
      return [selector, color, backgroundColor, borderTopColor]
    }),
  )
