import type { Page } from '@playwright/test'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { comeAlive, fold, inHeader, recommendedTotal, numberOf, open, sliderOf, title } from './support/page-in-words'
import { totalOn, verdictOn } from './support/worked-out'

const { peakQps } = ANSWER_FIELDS
const { engineers } = PEOPLE_FIELDS
const answered = scenarioWith({ situation: { peakQps: 20_000, teams: 8 } })
const moved = scenarioWith({ situation: { peakQps: 30_000, teams: 8 } })
const staffed = scenarioWith({ situation: { peakQps: 30_000, teams: 8 }, people: { engineers: 40 } })

const expectLoad = (page: Page, load: string) =>
  expect(sliderOf(page, peakQps)).toHaveAttribute('aria-valuetext', `${load} requests/s`)

test('answers from the wizard are in every tool, and back and forward keep them', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.decide('peak'))
  await page.getByRole('textbox', { name: /^Your figure, in/ }).fill('20,000')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(title(page)).toContainText('How many teams')
  await comeAlive(page)
  await page.getByRole('button', { name: 'A department' }).click()
  await expect(page.getByText('2 answered')).toBeVisible()
  await page.getByRole('link', { name: 'See the recommendation' }).click()
  await expect(title(page)).toHaveText(verdictOn(answered))
  await comeAlive(page)

  await inHeader(page, 'Cost').click()
  await expectLoad(page, '20,000')
  await expect(recommendedTotal(page)).toContainText(totalOn(answered))
  await expect(fold(page, /Load and teams/)).toContainText('8 teams')
  await numberOf(page, peakQps).fill('30000')
  await expect(page).toHaveURL(paths.calculator(moved))

  await inHeader(page, 'Compare').click()
  await expect(title(page)).toContainText('Compare candidates')
  await expectLoad(page, '30,000')
  await numberOf(page, engineers).fill('40')
  await expect(page).toHaveURL(paths.compare(staffed))

  await inHeader(page, 'Decide').click()
  await expect(page.getByRole('listitem').filter({ hasText: '30,000 requests/s' })).toBeVisible()
  await page.getByRole('link', { name: 'Recommendation so far' }).click()
  await expect(title(page)).toHaveText(verdictOn(staffed))
  await expect(recommendedTotal(page)).toContainText(totalOn(staffed))

  await page.goBack()
  await page.goBack()
  await expectLoad(page, '30,000')
  await expect(numberOf(page, engineers)).toHaveValue('40')
  await page.goBack()
  await expect(page).toHaveURL(paths.calculator(moved))
  await expectLoad(page, '30,000')
  await page.goBack()
  await expect(title(page)).toHaveText(verdictOn(answered))
  await page.goForward()
  await expectLoad(page, '30,000')
  await page.goForward()
  await expect(title(page)).toContainText('Compare candidates')
  await expect(numberOf(page, engineers)).toHaveValue('40')
  await expect(page.getByRole('region', { name: 'Shared scenario' })).toHaveCount(0)
  await expectPartsAccessible(numberOf(page, engineers), sliderOf(page, peakQps))
})

test('leaving right after moving a slider carries the new value along', async ({ page }) => {
  await open(page, paths.calculator(answered))
  await numberOf(page, peakQps).fill('30000')
  await inHeader(page, 'Compare').click()
  await expect(title(page)).toContainText('Compare candidates')
  await expectLoad(page, '30,000')

  await page.goBack()
  await expectLoad(page, '30,000')
  await page.getByRole('link', { name: 'Read the recommendation' }).click()
  await expect(title(page)).toHaveText(verdictOn(moved))
})

test('own work is still there after visiting other pages and closing the page', async ({
  page,
  context,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  await numberOf(page, peakQps).fill('700')
  await expect(page).toHaveURL(paths.calculator(scenarioWith({ situation: { peakQps: 700 } })))
  await page.getByRole('navigation', { name: 'Reference' }).getByRole('link', { name: 'Patterns', exact: true }).click()
  await page.getByRole('heading', { level: 3, name: PATTERN_NAMES.serverless }).getByRole('link').click()
  await expect(title(page)).toHaveText(PATTERN_NAMES.serverless)
  await inHeader(page, 'Compare').click()
  await expectLoad(page, '700')
  await page.close()

  const later = await context.newPage()
  await open(later, paths.calculator())
  await expectLoad(later, '700')
  await expect(later).toHaveURL(paths.calculator(scenarioWith({ situation: { peakQps: 700 } })))
  await expectPartsAccessible(numberOf(later, peakQps))
})
