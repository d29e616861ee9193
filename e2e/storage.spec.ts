import { readFile } from 'node:fs/promises'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { historyFold, numberOf, open } from './support/page-in-words'

const { teams } = ANSWER_FIELDS

test.describe('a browser whose storage is full', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    }),
  )

  test('@phone says that the address alone has the work, and offers a file that leads back to it', async ({
    page,
    expectPartsAccessible,
  }) => {
    await open(page, paths.calculator())
    const notice = page.getByRole('status').filter({ hasText: 'does not store your work' })
    await expect(notice).toHaveCount(0)
    await numberOf(page, teams).fill('7')
    await numberOf(page, teams).press('Enter')
    await expect(notice).toBeVisible()
    await expectPartsAccessible(notice)

    const download = page.waitForEvent('download')
    await notice.getByRole('button', { name: 'Download a file' }).click()
    const file = await (await download).path()
    const [, address = ''] = /href="([^"]+)"/.exec(await readFile(file, 'utf8')) ?? []
    await page.goto(address.replaceAll('&#38;', '&'))
    await expect(numberOf(page, teams)).toHaveValue('7')
  })
})

test('work that could not be read is brought back into the history', async ({ page }) => {
  await page.goto(paths.method())
  await page.evaluate(() => {
    const previous = [{ query: 'v=2&teams=9', savedAt: '2026-11-02T12:00:00.000Z' }]
    localStorage.setItem('loadbearing.work', JSON.stringify({ version: 1, current: null, previous }).slice(0, -1))
  })
  await open(page, paths.calculator())
  await numberOf(page, teams).fill('7')
  await numberOf(page, teams).press('Enter')
  await historyFold(page).click()
  const aside = page.getByRole('region', { name: 'Text that could not be read' })
  await expect(aside).toContainText('1 scenario can be read in it')
  await aside.getByRole('button', { name: 'Bring back into the history' }).click()
  await expect(aside).toHaveCount(0)
  await page.getByRole('button', { name: /^Restore/ }).click()
  await expect(numberOf(page, teams)).toHaveValue('9')
})
