import { REFERENCES, TOOLS } from '@/components/frame/nav-items'
import { PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { open, title } from './support/page-in-words'
import { LOST } from './support/routes'

test('the chosen theme stays on every page and after a reload', async ({ page, expectAccessible }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, paths.home())
  const light = await paper()
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click()
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()

  await page.reload()
  expect(await paper()).toBe(dark)
  await expect(page.getByRole('button', { name: 'Switch to the light theme' })).toBeVisible()
  await page.goto(paths.operate())
  expect(await paper()).toBe(dark)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Switch to the light theme' }).click()
  await expect.poll(paper).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  expect(await paper()).toBe(light)
})

test('the first Tab reaches the link that skips the header', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.patterns())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  await expectPartsAccessible(page.getByRole('main').getByRole('link').first())
})

test('every link of the header and the footer leads to a page', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.home())
  for (const { label } of [...TOOLS, ...REFERENCES]) {
    const link = page.getByRole('banner').getByRole('navigation').getByRole('link', { name: label, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('contentinfo').getByRole('link', { name: label, exact: true })).toBeVisible()
  }
  await expectPartsAccessible(page.getByRole('banner'), page.getByRole('contentinfo'))
})

test.describe('an unknown address', () => {
  test.use({ expectedProblems: [/404/] })

  for (const address of [LOST, '/patterns/soa', '/decide/mood']) {
    test(`${address} says so and links to other pages`, async ({ page, expectAccessible }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(title(page)).toHaveText('Page not found')
      const patterns = page.getByRole('list', { name: 'Patterns' }).getByRole('link')
      await expect(patterns).toHaveText(PATTERN_IDS.map((id) => PATTERN_NAMES[id]))
      await expectAccessible(page)
      await page.getByRole('list', { name: 'Pages' }).getByRole('link', { name: 'Decide' }).click()
      await expect(page).toHaveURL(paths.decide())
      await expect(page.getByRole('button', { name: "Don't know" })).toBeVisible()
    })
  }
})
