import type { Page } from '@playwright/test'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { SECTIONS } from '@/components/recommendation/brief/sections'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { headlineOf } from '@/lib/links'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { historyFold, recommendedTotal, numberOf, open, stored, title, words } from './support/page-in-words'
import { stillCopyOf } from './support/without-scripts'
import { adviceOn, example, verdictOn, totalOn } from './support/worked-out'
import { wholeOrPart } from './support/whole-or-part'

const { peakQps } = ANSWER_FIELDS
const MINE = scenarioWith({ situation: { peakQps: 700 } })
const theirs = example('booking-engine').whole
const notice = (page: Page) => page.getByRole('region', { name: 'Shared scenario' })

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const beside = (page: Page) => part(page, 'Whole cost beside the alternatives')

/** What a recipient takes away from a recommendation. */
const readReport = async (page: Page) => ({
  verdict: await words(title(page)),
  beside: await words(beside(page)),
  needs: await words(part(page, SECTIONS.needs.title)),
  sensitivity: await words(part(page, SECTIONS.sensitivity.title)),
})

test('a shared link shows the same recommendation and totals, also without JavaScript @phone', async ({
  page,
  context,
  browser,
  expectAccessible,
  expectPartsAccessible,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, paths.calculator(theirs))
  await page.getByRole('link', { name: 'Read the recommendation' }).click()
  await expect(title(page)).toHaveText(verdictOn(theirs))
  const { total, low, high } = adviceOn(theirs).recommended.cost
  const { rough, range } = moneyIn(theirs.money)
  await expect(beside(page).getByRole('listitem').first()).toContainText(`${rough(total)} ${range(low, high)}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()

  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(new URL(paths.recommendation(theirs, headlineOf(adviceOn(theirs).recommended)), page.url()).href)
  const sent = await readReport(page)

  for (const javaScriptEnabled of [true, false]) {
    const recipient = await (await browser.newContext({ javaScriptEnabled })).newPage()
    expect((await recipient.goto(link))?.status()).toBe(200)
    expect(await readReport(recipient)).toEqual(sent)
    expect(await stored(recipient)).toEqual({})
    // The page is the same with and without JavaScript, so axe checks all of it once.
    await wholeOrPart(!javaScriptEnabled, {
      whole: async () => expectAccessible(await stillCopyOf(recipient, browser)),
      part: () => expectPartsAccessible(title(recipient), beside(recipient)),
    })
    await recipient.context().close()
  }
})

test('every tool copies a link to its current state, which may be newer than the address', async ({
  page,
  context,
  expectPartsAccessible,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const tool of [paths.calculator, paths.compare]) {
    await open(page, tool(theirs))
    await numberOf(page, peakQps).fill('13000')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(
      new URL(tool({ ...theirs, situation: { ...theirs.situation, peakQps: 13_000 } }), page.url()).href,
    )
  }
  await expectPartsAccessible(numberOf(page, peakQps))
})

test('opening a shared link leaves own work unchanged', async ({ page, expectAccessible }) => {
  await haveOwnWork(page)
  const mine = await stored(page)
  expect(JSON.stringify(mine)).toContain('qps=700')

  await open(page, paths.recommendation(theirs))
  expect(await stored(page)).toEqual(mine)

  await open(page, paths.calculator(theirs))
  await expect(notice(page)).toContainText('Your own work is kept.')
  await expect(recommendedTotal(page)).toContainText(totalOn(theirs))
  await numberOf(page, peakQps).fill('13000')
  await expect(page).toHaveURL(paths.calculator({ ...theirs, situation: { ...theirs.situation, peakQps: 13_000 } }))
  expect(await stored(page)).toEqual(mine)
  await expectAccessible(page)

  await notice(page).getByRole('button', { name: 'Back to my work' }).click()
  await expect(numberOf(page, peakQps)).toHaveValue('700')
  await expect(page).toHaveURL(paths.calculator(MINE))
  await expect(notice(page)).toHaveCount(0)
  expect(await stored(page)).toEqual(mine)
})

test('"Edit a copy" makes it own work, and the earlier work can be restored @phone', async ({
  page,
  expectPartsAccessible,
}) => {
  await haveOwnWork(page)
  await open(page, paths.recommendation(theirs))
  await page.getByRole('link', { name: 'Edit a copy' }).click()
  await expect(page).toHaveURL(paths.calculator(theirs))
  await expect(numberOf(page, peakQps)).toHaveValue('12,000')
  await expect(notice(page)).toHaveCount(0)

  await open(page, paths.calculator())
  await expect(numberOf(page, peakQps)).toHaveValue('12,000')
  await historyFold(page).click()
  await page.getByRole('button', { name: /^Restore 700 requests\/s/ }).click()
  await expect(numberOf(page, peakQps)).toHaveValue('700')
  await expect(
    page.getByRole('button', { name: `Restore 12K requests/s, ${Object.keys(theirs.situation).length} answers` }),
  ).toBeVisible()
  await open(page, paths.calculator())
  await expect(numberOf(page, peakQps)).toHaveValue('700')
  await expectPartsAccessible(
    page
      .locator('details')
      .filter({ has: historyFold(page) })
      .last(),
  )
})

test('a shared scenario in a tool can become own work as well', async ({ page, expectPartsAccessible }) => {
  await haveOwnWork(page)
  await open(page, paths.compare(theirs))
  await notice(page).getByRole('button', { name: 'Edit a copy' }).click()
  await expect(notice(page)).toHaveCount(0)
  await open(page, paths.compare())
  await expect(numberOf(page, peakQps)).toHaveValue('12,000')
  await expectPartsAccessible(numberOf(page, peakQps))
})

test('the notice of a shared link lists its prices and terms', async ({ page }) => {
  await haveOwnWork(page)
  const money = { prices: { 'aws.alb.hour': 0.02 }, discount: 0.12, currency: 'EUR', exchangeRate: 0.92 }
  await open(page, paths.compare(scenarioWith({ money })))
  await expect(notice(page)).toContainText(
    'You are looking at a shared scenario with 1 price of its own, 12% discount and 0.92 EUR per USD.',
  )
})

test('the link is shown in a field when the clipboard is blocked', async ({ page, expectPartsAccessible }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await open(page, paths.calculator(theirs))
  await page.getByRole('button', { name: 'Copy link' }).click()
  const field = page.getByRole('textbox', { name: 'Link to this scenario' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(new URL(paths.calculator(theirs), page.url()).href)
  await expectPartsAccessible(field)
})

async function haveOwnWork(page: Page) {
  await open(page, paths.calculator())
  await numberOf(page, peakQps).fill('700')
  await expect(page).toHaveURL(paths.calculator(MINE))
}
