import type { Browser, Page } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content/decision/wizard'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { WizardQuestion } from '@/content/schemas/decision'
import { scenarioWith } from '@/lib/kernel'
import { ANSWER_KEYS } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { comeAlive, open, tabTo, title } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { example, verdictOn } from './support/worked-out'

const booking = example('booking-engine')
const questionAt = (slug: string) => WIZARD_QUESTIONS.find((question) => question.slug === slug)!
const next = (page: Page) => page.getByRole('button', { name: /^(Next|See the recommendation)$/ })
const ownFigure = (page: Page) => page.getByRole('textbox', { name: /^Your own figure, in/ })
const option = (page: Page, question: WizardQuestion, index: number) =>
  page.getByRole('radio', { name: question.options[index]!.detail })
const markOf = (page: Page, { question }: WizardQuestion) =>
  page.getByRole('navigation', { name: 'Questions' }).getByRole('link', { name: question })

const BROWSERS = [
  { how: '', javaScriptEnabled: true },
  { how: ', without JavaScript', javaScriptEnabled: false },
]

for (const { how, javaScriptEnabled } of BROWSERS) {
  test.describe(`deciding${how}`, () => {
    test.use({ javaScriptEnabled, expectedProblems: javaScriptEnabled ? [] : [SCRIPTS_REFUSED] })
    const settle = async (page: Page) => void (javaScriptEnabled && (await comeAlive(page)))
    const still = async (page: Page, browser: Browser) => (javaScriptEnabled ? page : stillCopyOf(page, browser))

    test(`nine questions with the keyboard alone lead to a recommendation${how}`, async ({ page, browser, expectAccessible }) => {
      await page.goto(paths.decide())
      await settle(page)
      await tabTo(page, page.getByRole('link', { name: 'Start with question 1' }))
      await page.keyboard.press('Enter')

      for (const [index, question] of WIZARD_QUESTIONS.entries()) {
        await expect(title(page)).toHaveText(question.question)
        await expect(page).toHaveTitle(new RegExp(`^Question ${index + 1} of ${WIZARD_QUESTIONS.length}: `))
        await settle(page)
        await answerByKeyboard(page, question)
      }

      await expect(title(page)).toHaveText('CQRS, with the Monolith as runner-up')
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        paths.recommendation(scenarioWith({ situation: booking.whole.situation })),
      )
      await expectAccessible(await still(page, browser))
    })

    test(`what cannot be read is explained, and nothing is lost${how}`, async ({ page, browser, expectAccessible }) => {
      const peak = questionAt('peak')
      await page.goto(paths.decide('peak', scenarioWith({ situation: { consistency: 'strong', auditCritical: false } })))

      for (const [typed, says] of [
        ['a lot', '“a lot” is not a number.'],
        ['99999999999', '99999999999 is out of range.'],
        ['-5', '-5 is out of range.'],
      ] as const) {
        await settle(page)
        await ownFigure(page).fill(typed)
        await next(page).click()
        await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
        await expect(page).toHaveTitle(/^Error: /)
        await expect(title(page)).toHaveText(peak.question)
        await expect(ownFigure(page)).toHaveValue(typed)
        await expect(ownFigure(page)).toHaveAttribute('aria-invalid', 'true')
        await expect(markOf(page, questionAt('consistency'))).toHaveAccessibleName(/Yes, always$/)
      }
      await expectAccessible(await still(page, browser))

      await settle(page)
      await ownFigure(page).fill('20k')
      await next(page).click()
      await expect(title(page)).toHaveText(questionAt('teams').question)
      await expect(markOf(page, peak)).toHaveAccessibleName(/20,000 requests\/s$/)
      await expect(markOf(page, questionAt('audit'))).toHaveAccessibleName(/No$/)
    })
  })
}

async function answerByKeyboard(page: Page, question: WizardQuestion) {
  const answer = booking.whole.situation[question.answer]
  if (typeof answer === 'number') {
    await tabTo(page, ownFigure(page))
    await page.keyboard.type(answer.toLocaleString('en-US'))
  } else {
    const said = answer === true ? 'yes' : answer === false ? 'no' : answer
    await tabTo(page, option(page, question, 0))
    const steps = question.options.findIndex(({ value }) => value === said)
    if (steps === 0) await page.keyboard.press('Space')
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
    await expect(option(page, question, steps)).toBeChecked()
  }
  await tabTo(page, next(page))
  await page.keyboard.press('Enter')
}

test('who knows nothing may skip everything, and is told so at the end @phone', async ({ page, expectAccessible }) => {
  await open(page, paths.decide(WIZARD_QUESTIONS[0]!.slug, scenarioWith({ situation: { consistency: 'eventual' } })))
  await expect(markOf(page, WIZARD_QUESTIONS[0]!)).toHaveAccessibleName(/No, shortly after is fine$/)
  for (const question of WIZARD_QUESTIONS) {
    await expect(title(page)).toHaveText(question.question)
    await comeAlive(page)
    await page.getByRole('button', { name: 'Don\'t know' }).click()
  }
  await expect(title(page)).toHaveText(/^No verdict yet/)
  await page.getByRole('link', { name: 'Give the peak load' }).click()
  await expect(title(page)).toHaveText(questionAt('peak').question)
  await expectAccessible(page)
})

test('back and forward show each answer as given, and one can be changed on the way', async ({ page, expectAccessible }) => {
  const [first, second, third] = WIZARD_QUESTIONS as [WizardQuestion, WizardQuestion, WizardQuestion]
  await open(page, paths.decide(first.slug))
  await option(page, first, 0).check()
  await next(page).click()
  await expect(title(page)).toHaveText(second.question)
  await comeAlive(page)
  await option(page, second, 1).check()
  await next(page).click()
  await expect(title(page)).toHaveText(third.question)

  await page.goBack()
  await expect(title(page)).toHaveText(second.question)
  await expect(option(page, second, 1)).toBeChecked()
  await page.goBack()
  await expect(title(page)).toHaveText(first.question)
  await expect(option(page, first, 0)).toBeChecked()
  await page.goForward()
  await expect(title(page)).toHaveText(second.question)
  await expect(option(page, second, 1)).toBeChecked()
  await expect(markOf(page, first)).toHaveAccessibleName(/Yes, always$/)

  await comeAlive(page)
  await option(page, second, 0).check()
  await next(page).click()
  await expect(title(page)).toHaveText(third.question)
  await expect(markOf(page, second)).toHaveAccessibleName(/Yes$/)

  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(title(page)).toHaveText(second.question)
  await expect(option(page, second, 0)).toBeChecked()
  await expectAccessible(page)
})

test('the tree lights up with each answer, and the questions list what was said', async ({ page, expectAccessible }) => {
  const soFar = page.getByRole('region', { name: 'The tree so far' })
  await open(page, paths.decide('deploys', scenarioWith({ situation: { consistency: 'eventual' } })))
  await expect(soFar.getByText('Says nothing yet')).toHaveCount(3)
  await option(page, questionAt('deploys'), 0).check()
  await next(page).click()
  await expect(title(page)).toHaveText(questionAt('load').question)
  await expect(soFar).toContainText(PATTERN_NAMES.microservices)

  await page.goto(paths.decide(undefined, scenarioWith({ situation: { consistency: 'eventual', independentDeploys: true } })))
  await expect(page.getByText(`2 of ${WIZARD_QUESTIONS.length} answered.`)).toBeVisible()
  await expect(page.getByRole('link', { name: `Change: ${questionAt('deploys').question}` })).toBeVisible()
  await comeAlive(page)
  await page.getByRole('link', { name: 'Clear all answers' }).click()
  await expect(page.getByRole('link', { name: /^Change: / })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Start with question 1' })).toBeVisible()
  expect(new URL(page.url()).searchParams.has(ANSWER_KEYS.consistency)).toBe(false)
  await expectAccessible(page)
})

test('every worked example on the home page leads to its own verdict', async ({ page, expectAccessible }) => {
  const ledger = example('audit-ledger')
  await open(page, paths.home())
  await page.getByRole('link', { name: `Advice for: ${ledger.name}` }).click()
  await expect(title(page)).toHaveText(verdictOn(ledger.whole))
  await expect(title(page)).toContainText(PATTERN_NAMES['event-sourcing'])
  await expectAccessible(page)
})
