import { REFERENCES, TOOLS } from '@/components/frame/nav-items'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { open, title } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

test('the menu closes on Escape, on a tap outside and on following a link', async ({ page, expectAccessible }) => {
  await open(page, paths.patterns())
  const button = page.getByRole('button', { name: 'Menu' })
  const menu = page.getByRole('navigation', { name: 'All pages' })

  await button.click()
  await expect(menu.getByRole('link')).toHaveText([...TOOLS, ...REFERENCES].map(({ label }) => label))
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()

  await button.click()
  await expect(menu).toBeVisible()
  await page.mouse.click(180, 700)
  await expect(menu).toBeHidden()

  await button.click()
  await menu.getByRole('link', { name: 'Method' }).click()
  await expect(menu).toBeHidden()
  await page.waitForURL(paths.method())
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('the menu opens, closes and its links work', async ({ page }) => {
    await page.goto(paths.patterns())
    const button = page.getByRole('button', { name: 'Menu' })
    const menu = page.getByRole('navigation', { name: 'All pages' })
    await button.click()
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await button.click()
    await menu.getByRole('link', { name: 'Evidence' }).click()
    await page.waitForURL(paths.ledger())
    await expect(title(page)).toBeVisible()
    await expect(menu).toBeHidden()
  })
})
