import { expect, test } from '@playwright/test'
import { LIST_CARDS } from '@/content/rate-cards'
import { compareVendors } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { VENDOR_CARD_IDS, vendorInWords, verdictsInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'

const scenario = scenarioWith({ situation: { peakQps: 700 } })
const found = compareVendors(
  'serverless',
  scenario,
  VENDOR_CARD_IDS.map((id) => LIST_CARDS[id]),
)

test('a pattern at three vendors: from its bill to the table, the chart and the file', async ({ page }) => {
  await page.goto(paths.bill('serverless', scenario))
  await page.getByRole('link', { name: 'Compare vendors' }).click()
  await expect(page).toHaveURL(paths.billVendors('serverless', scenario))
  for (const verdict of verdictsInWords(found, scenario.money)) await expect(page.getByText(verdict)).toBeVisible()
  const total = page
    .getByRole('table', { name: 'The same pattern at several vendors, a month' })
    .getByRole('row', { name: /^Infrastructure a month/ })
  const { amount } = moneyIn(scenario.money)
  for (const vendor of found.vendors) await expect(total).toContainText(amount(vendor.amount))
  const chart = page.getByRole('figure', { name: 'What does each vendor bill?' })
  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('svg.recharts-surface')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('loadbearing-vendors-serverless.csv')
})

test('on a phone every vendor stands behind its name, within the screen @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(paths.billVendors('serverless', scenario))
  const table = page.getByRole('table', { name: 'The same pattern at several vendors, a month' })
  const cells = table.getByRole('row', { name: /^Infrastructure a month/ }).getByRole('cell')
  await expect(cells).toHaveCount(found.vendors.length)
  for (const [place, vendor] of found.vendors.entries()) {
    const cell = cells.nth(place)
    const named = await cell.evaluate((element) => getComputedStyle(element, '::before').content)
    expect(named).toBe(JSON.stringify(vendorInWords(vendor)))
    const box = await cell.boundingBox()
    expect(box!.x + box!.width).toBeLessThanOrEqual(360)
  }
})
