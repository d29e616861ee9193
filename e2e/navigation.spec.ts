import type { Page } from '@playwright/test'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold, inHeader, open, title } from './support/page-in-words'

/** Delays the response to Next's request for a page until it is released. */
async function holdBack(page: Page, path: string) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(
    (url) => url.pathname === path && url.searchParams.has('_rsc'),
    async (route) => {
      await held
      await route.continue()
    },
  )
  return () => letGo()
}

test('following a link shows progress until the page is there', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.patterns())
  const line = page.locator('.navigation-progress')
  const said = page.getByText('Loading the page')
  const letGo = await holdBack(page, paths.compare())

  await expect(line).toHaveCount(0)
  await inHeader(page, 'Compare').click()
  await expect(line).toBeVisible()
  await expect(said).toHaveCount(1)
  await expect(page).toHaveURL(paths.patterns())
  await expectPartsAccessible(line, said)

  letGo()
  await page.waitForURL(paths.compare())
  await expect(line).toHaveCount(0)
  await expect(said).toHaveCount(0)
})

test('with reduced motion the progress line does not move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, paths.patterns())
  const letGo = await holdBack(page, paths.compare())
  await inHeader(page, 'Compare').click()
  const line = page.locator('.navigation-progress')
  await expect(line).toBeVisible()
  await expect
    .poll(() => line.evaluate((element) => element.getAnimations().every(({ playState }) => playState === 'finished')))
    .toBe(true)
  letGo()
  await page.waitForURL(paths.compare())
})

test('Back from a price in the ledger restores the open line of the bill and the scroll position', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  const bill = page
    .locator('main details')
    .filter({ has: fold(page, PATTERN_NAMES.cqrs) })
    .last()
  await bill.locator('summary').first().click()
  await bill.locator('details summary').nth(1).click()
  const price = bill.locator(`a[href*="${paths.ledger()}#price-"]`).filter({ visible: true }).first()
  await price.scrollIntoViewIfNeeded()
  const words = await price.innerText()
  const before = await price.evaluate((element) => element.getBoundingClientRect().top)

  await price.click()
  await page.waitForURL(/ledger#price-/)
  await page.goBack()
  await page.waitForURL((url) => url.pathname === paths.calculator())
  await expect(price).toBeInViewport()
  await expect(price).toHaveText(words)
  await expect.poll(() => price.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, -1)
  await expectPartsAccessible(bill)
})

test('Back to a long text page restores the scroll position, also after a reload', async ({ page }) => {
  await open(page, paths.method())
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const top = () => page.evaluate(() => Math.round(window.scrollY))
  const before = await top()
  expect(before).toBeGreaterThan(1000)

  await link.click()
  await page.waitForURL((url) => url.pathname !== paths.method())
  await page.goBack()
  await page.waitForURL(paths.method())
  await expect.poll(top).toBe(before)
  await page.reload()
  await expect.poll(top).toBe(before)
})

test('Back to a place on a page shows that page', async ({ page }) => {
  await open(page, paths.patterns())
  const first = await title(page).textContent()
  await page.getByRole('link', { name: 'Comparison table' }).click()
  await expect(page.locator('section:target')).toBeInViewport()
  await inHeader(page, 'Decide').click()
  await page.waitForURL(paths.decide())
  await page.goBack()
  await page.waitForURL(/#table$/)
  await expect(title(page)).toHaveText(first ?? '')
  await expect(page.getByRole('table', { name: /^Patterns compared/ })).toBeInViewport()
})

test('a new visit to a page starts at the top with everything closed', async ({ page }) => {
  await open(page, paths.pattern('cqrs'))
  await fold(page.getByRole('main'), /connections in words/)
    .first()
    .click()
  await inHeader(page, 'Compare').click()
  await page.waitForURL(paths.compare())
  await page.goto(paths.pattern('cqrs'))
  await expect(title(page)).toHaveText(PATTERN_NAMES.cqrs)
  await expect(page.locator('main details[open]')).toHaveCount(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
