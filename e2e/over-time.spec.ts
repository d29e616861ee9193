import { readFile } from 'node:fs/promises'
import { partTitled } from '@/components/recommendation/details/parts'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold, open } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const SCENARIO = scenarioWith({
  situation: { peakQps: 2000, teams: 4, budgetMonth: 20_000 },
  money: { growthPerYear: 1.5, horizonMonths: 60 },
})

test('from what it is sensitive to on to when it turns, and the triggers as a file', async ({ page }) => {
  await open(page, paths.recommendationPart('sensitivity', SCENARIO))
  await expect(page.locator('#turns').getByRole('link', { name: partTitled('over-time') })).toHaveAttribute(
    'href',
    paths.recommendationPart('over-time', SCENARIO),
  )
  await open(page, paths.recommendationPart('over-time', SCENARIO))
  await expect(page.getByRole('heading', { level: 1, name: partTitled('over-time') })).toBeVisible()

  const path = page.locator('#path')
  await expect(path.getByRole('heading', { level: 3 })).toHaveText(/passes [\d.]+[KM]? requests\/s.*is worth \$/)
  await fold(path, 'Figures').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    path.getByRole('link', { name: 'All figures as CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('loadbearing-over-time-path.csv')
  const [head, ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(head).toBe('Start,Month,From,To,Trigger,Peak from (requests/s),Peak below (requests/s),Futures')
  expect(rows.length).toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('every picture stands there with its finding, what to do and its table', async ({ page }) => {
    await page.goto(paths.recommendationPart('over-time', SCENARIO))
    const pictures = page.getByRole('figure')
    await expect(pictures).toHaveCount(5)
    for (const picture of await pictures.all()) {
      await expect(picture.getByRole('heading', { level: 3 })).not.toBeEmpty()
      await expect(fold(picture, 'Figures')).toBeVisible()
    }
  })
})
