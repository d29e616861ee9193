import type { Locator, Page } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { ANSWER_NAMES } from '@/lib/decision'
import { capitalised, exactly } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { QUICK_ANSWERS, type QuickAnswer } from '@/lib/wizard'
import { expect, test } from './support/fixtures'
import { comeAlive, title } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { verdictOn } from './support/worked-out'

const form = (page: Page) => page.getByRole('form', { name: 'Quick start' })
const field = (page: Page, answer: QuickAnswer): Locator =>
  form(page).getByLabel(new RegExp(`^${capitalised(ANSWER_NAMES[answer])}`))
const send = (page: Page) => form(page).getByRole('button', { name: 'Get a recommendation' })
const runsToday = WIZARD_QUESTIONS.find(({ answer }) => answer === 'runsToday')!.options

for (const { how, javaScriptEnabled } of [
  { how: '', javaScriptEnabled: true },
  { how: ', without JavaScript', javaScriptEnabled: false },
])
  test.describe(`quick start${how}`, () => {
    test.use({ javaScriptEnabled, expectedProblems: javaScriptEnabled ? [] : [SCRIPTS_REFUSED] })
    const settle = async (page: Page) => {
      if (javaScriptEnabled) await comeAlive(page)
    }

    test(`four figures lead to a recommendation, and one that cannot be read loses none${how}`, async ({
      page,
      browser,
      expectAccessible,
    }) => {
      await page.goto(paths.home())
      await settle(page)
      for (const answer of QUICK_ANSWERS) await expect(field(page, answer)).toBeInViewport()
      await expect(send(page)).toBeInViewport()
      await field(page, 'peakQps').fill('a lot')
      await field(page, 'teams').fill('3')
      await field(page, 'budgetMonth').fill('$9,000')
      await field(page, 'runsToday').selectOption({ label: runsToday[1]!.label })
      await send(page).click()

      await expect(page).toHaveTitle(/^Error: /)
      await expect(page.getByRole('alert').filter({ hasText: '“a lot” is not a number.' })).toBeVisible()
      await expect(field(page, 'peakQps')).toHaveValue('a lot')
      await expect(field(page, 'peakQps')).toHaveAttribute('aria-invalid', 'true')
      await expect(field(page, 'teams')).toHaveValue('3')
      await expect(field(page, 'budgetMonth')).toHaveValue(exactly(9000))
      await expect(field(page, 'runsToday')).toHaveValue(runsToday[1]!.value)
      await expectAccessible(javaScriptEnabled ? page : await stillCopyOf(page, browser))

      await settle(page)
      await field(page, 'peakQps').fill('20k')
      await send(page).click()
      const said = scenarioWith({
        situation: { peakQps: 20_000, teams: 3, budgetMonth: 9000, runsToday: 'monolith' },
      })
      await expect(title(page)).toHaveText(verdictOn(said))
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(paths.recommendation(said))
    })
  })

test('the four fields and their button are on the first screen of a phone @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(paths.home())
  for (const answer of QUICK_ANSWERS) await expect(field(page, answer)).toBeInViewport()
  await expect(send(page)).toBeInViewport()
})
