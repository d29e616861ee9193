import type { Locator, Page } from '@playwright/test'
import { framesOf } from '@/bench/browser.mjs'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { open } from './support/page-in-words'

/** Whether the browser has laid out the section of a heading. */
const isLaidOut = (heading: Locator) =>
  heading.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))

const sectionTitle = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

const inView = (heading: Locator) =>
  heading.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)

/** Scrolls on by less than a screen, and lets the browser show it. */
async function scrollOn(page: Page) {
  await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }))
  await framesOf(page, 2)
}

const topOf = async (part: Locator) => Math.round((await part.boundingBox())!.y)

test('a section far below the screen is laid out when it is reached, when a key is pressed, and at rest', async ({
  page,
}) => {
  const last = sectionTitle(page).last()
  const ways = [
    () => page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })),
    () => page.keyboard.press('Tab'),
    () => Promise.resolve(),
  ]
  for (const way of ways) {
    await open(page, paths.method())
    expect(await isLaidOut(last)).toBe(false)
    await way()
    await expect.poll(() => isLaidOut(last), { timeout: 15_000 }).toBe(true)
  }
})

test('a link to a place on a page leads there, on the page and from outside', async ({ page }) => {
  await open(page, paths.compare())
  await page.getByRole('navigation', { name: 'Parts of the comparison' }).getByRole('link', { name: 'Charts' }).click()
  const charts = page.locator('#charts')
  await expect(charts).toBeInViewport()
  const within = await topOf(charts)
  expect(within).toBeLessThan(120)

  await open(page, `${paths.calculator()}#volumes`)
  await expect.poll(() => topOf(page.locator('#volumes'))).toBe(within)
})

test('Back to a place far down a page shows that place', async ({ page }) => {
  await open(page, paths.method())
  const section = sectionTitle(page).nth(6)
  while (!(await inView(section))) await scrollOn(page)
  const place = await topOf(section)
  // Playwright's own click may scroll first.
  await page.getByRole('link', { name: 'Loadbearing' }).first().dispatchEvent('click')
  await page.waitForURL('/')
  await page.goBack()
  await expect.poll(() => topOf(section)).toBe(place)
})
