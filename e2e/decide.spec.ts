import type { Browser, Page, Route } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content'
import { agendaOf, FIELD, progressInWords, TITLES, wizardStatus } from '@/lib/wizard'
import { walk } from '@/lib/wizard/walk.fixture'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { WizardQuestion } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { adviceSoFar, ANSWERS_ALONE, answerInWords } from '@/lib/decision'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { scenarioWith } from '@/lib/kernel'
import { answerLinkKey, SKIPPED } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { comeAlive, fold, open, tabTo, title } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { example, verdictOn } from './support/worked-out'

const booking = example('booking-engine')
const ledger = example('audit-ledger')
/**
 * The part of a page that has to fit: on a wide screen the page without its footer, on a phone the question with its
 * buttons.
 */
const SCREENS = [
  { width: 1280, height: 800, screens: 1, part: 'main' },
  { width: 360, height: 740, screens: 1.5, part: 'main form' },
]

const questionAt = (slug: string) => WIZARD_QUESTIONS.find((question) => question.slug === slug)!
const agenda = (situation: Situation, skipped: string[] = []) => agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped)
const questionAfter = (situation: Situation, skipped?: string[]): WizardQuestion =>
  agenda(situation, skipped).next!.question

const next = (page: Page) => page.getByRole('button', { name: 'Next' })
const skip = (page: Page) => page.getByRole('button', { name: "Don't know" })
const ownFigure = (page: Page) => page.getByRole('textbox', { name: /^Your figure, in/ })
const option = (page: Page, { options, suggestions }: WizardQuestion, index: number) =>
  page.getByRole('button', { name: options[index]?.detail ?? suggestions[index]!.label })
const answers = (page: Page) => page.getByRole('navigation', { name: 'Your answers' })
const skippedIn = (page: Page) => new URL(page.url()).searchParams.get(SKIPPED)

async function expectAnswer(page: Page, situation: Situation) {
  for (const key of Object.keys(situation) as (keyof Situation)[])
    await expect(
      answers(page).getByRole('link', { name: answerInWords(key, situation), exact: true, includeHidden: true }),
    ).toBeAttached()
}

const BROWSERS = [
  { how: '', javaScriptEnabled: true },
  { how: ', without JavaScript', javaScriptEnabled: false },
]

for (const { how, javaScriptEnabled } of BROWSERS) {
  test.describe(`deciding${how}`, () => {
    test.use({ javaScriptEnabled, expectedProblems: javaScriptEnabled ? [] : [SCRIPTS_REFUSED] })
    const settle = async (page: Page) => {
      if (javaScriptEnabled) await comeAlive(page)
    }
    const expectFieldInFocus = async (page: Page) => {
      if (javaScriptEnabled) await expect(ownFigure(page)).toBeFocused()
    }
    const still = async (page: Page, browser: Browser) => (javaScriptEnabled ? page : stillCopyOf(page, browser))

    test(`the relevant questions lead to a recommendation with the keyboard alone${how}`, async ({
      page,
      browser,
      expectAccessible,
    }) => {
      // A dozen pages are loaded, and every control of each is reached with Tab.
      test.slow()
      const known = booking.whole.situation
      const { slugsAsked, situation, end } = walk(known)
      await page.goto(paths.decide())
      await settle(page)

      for (const slug of slugsAsked) {
        await expect(title(page)).toHaveText(questionAt(slug).question)
        await settle(page)
        await answerByKeyboard(page, questionAt(slug), known)
      }

      await expect(title(page)).toHaveText(TITLES[wizardStatus(end)])
      await settle(page)
      await expectAccessible(await still(page, browser))
      await tabTo(page, page.getByRole('link', { name: 'See the recommendation' }))
      await page.keyboard.press('Enter')
      await expect(title(page)).toHaveText(verdictOn(scenarioWith({ situation })))
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        paths.recommendation(scenarioWith({ situation })),
      )
    })

    test(`an answer that cannot be read is explained, and no answer is lost${how}`, async ({
      page,
      browser,
      expectAccessible,
    }) => {
      const peak = questionAt('peak')
      const before: Situation = { consistency: 'strong', auditCritical: false }
      await page.goto(`${paths.decide('peak', scenarioWith({ situation: before }))}&${SKIPPED}=teams`)

      for (const [typed, says] of [
        ['a lot', '“a lot” is not a number.'],
        ['99999999999', '99,999,999,999 is out of range.'],
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
        await expectFieldInFocus(page)
        await expectAnswer(page, before)
      }
      await expectAccessible(await still(page, browser))

      await settle(page)
      await ownFigure(page).fill('20k')
      await next(page).click()
      const after: Situation = { ...before, peakQps: 20_000 }
      await expect(title(page)).toHaveText(questionAfter(after, ['teams']).question)
      await expectAnswer(page, after)
    })

    test(`it ends where the rest moves less than the estimate may be off, and offers the rest${how}`, async ({
      page,
      browser,
      expectAccessible,
    }) => {
      const { slugsAsked, situation, skipped, end } = walk(ledger.whole.situation)
      const last = questionAt(slugsAsked.at(-1)!)
      const before: Situation = { ...situation, [last.answer]: undefined }
      const passed = skipped.filter((slug) => slug !== last.slug)
      await page.goto(`${paths.decide(last.slug, scenarioWith({ situation: before }))}&${SKIPPED}=${passed.join()}`)
      await expect(page.getByText(progressInWords(agenda(before, passed)))).toBeVisible()
      await settle(page)
      await answerByKeyboard(page, last, situation)

      await expect(title(page)).toHaveText(TITLES.enough)
      await expect(page.getByText(`Recommendation: ${adviceSoFar(situation, DECIDER).name}`)).toBeVisible()
      const left = page.getByRole('region', { name: 'Can change the result' })
      for (const { question } of end.open)
        await expect(left.getByRole('link', { name: `Answer: ${question.question}` })).toBeVisible()
      const optional = page.getByRole('region', { name: 'Cannot change the current result' })
      await fold(optional, 'Cannot change the current result').click()
      for (const { question } of end.settled)
        await expect(optional.getByRole('link', { name: `Answer: ${question}` })).toBeVisible()
      await expectAccessible(await still(page, browser))
      await page.getByRole('link', { name: 'Answer more questions' }).click()
      await expect(title(page)).toHaveText(end.optional!.question.question)
      await page.goBack()
      await page.getByRole('link', { name: 'See the recommendation' }).click()
      await expect(title(page)).toHaveText(verdictOn(scenarioWith({ situation })))
    })
  })
}

async function answerByKeyboard(page: Page, question: WizardQuestion, known: Situation) {
  const answer = known[question.answer]
  if (answer === undefined) {
    await tabTo(page, skip(page))
    await page.keyboard.press('Enter')
    return
  }
  if (typeof answer === 'number') {
    await tabTo(page, ownFigure(page))
    await page.keyboard.type(answer.toLocaleString('en-US'))
  } else {
    const said = answer === true ? 'yes' : answer === false ? 'no' : answer
    await tabTo(
      page,
      option(
        page,
        question,
        question.options.findIndex(({ value }) => value === said),
      ),
    )
  }
  await page.keyboard.press('Enter')
}

test('every question fits on one desktop screen, and on one and a half phone screens', async ({
  page,
  expectAccessible,
}) => {
  // What the server sends is measured, so no page has to run its scripts first.
  const scripts = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })
  await page.route('**/*.js', scripts)
  for (const question of WIZARD_QUESTIONS) {
    // The tallest state of each question: answered before, and with a rejected answer.
    const answered = scenarioWith({ situation: booking.whole.situation })
    await page.goto(`${paths.decide(question.slug, answered)}&${FIELD.answer}=abc`)
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
    for (const { width, height, screens, part } of SCREENS) {
      await page.setViewportSize({ width, height })
      const box = await page.locator(part).boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), `${question.slug} at ${width} x ${height}`).toBeLessThanOrEqual(
        height * screens,
      )
    }
  }
  await page.unroute('**/*.js', scripts)
  await page.reload()
  await comeAlive(page)
  await expectAccessible(page)
})

test('every question can be skipped, and the result says what to measure first @phone', async ({
  page,
  expectAccessible,
}) => {
  const skipped: string[] = []
  await open(page, paths.decide('consistency', scenarioWith({ situation: { consistency: 'eventual' } })))
  await expectAnswer(page, { consistency: 'eventual' })
  for (
    let question: WizardQuestion | undefined = questionAt('consistency');
    question;
    question = agenda({}, skipped).next?.question
  ) {
    await expect(title(page)).toHaveText(question.question)
    await comeAlive(page)
    await skip(page).click()
    skipped.push(question.slug)
  }
  const end = agenda({}, skipped)
  await expect(title(page)).toHaveText(TITLES[wizardStatus(end)])
  expect(skippedIn(page)?.split(',').toSorted()).toEqual(skipped.toSorted())
  await expect(page.getByText(`How to find out: ${(end.optional ?? end.open[0])!.sentence}`)).toBeVisible()
  await expect(page.getByText(ANSWERS_ALONE)).toBeVisible()
  await comeAlive(page)

  await page.getByRole('link', { name: 'See the recommendation' }).click()
  await expect(title(page)).toHaveText(/^No recommendation yet/)
  expect(skippedIn(page)).toBeNull()
  await page.goBack()
  await expect(title(page)).toHaveText(TITLES[wizardStatus(end)])
  // On a phone the links of the header are inside its menu.
  const cost = page.getByRole('banner').getByRole('link', { name: 'Cost', exact: true, includeHidden: true }).first()
  await expect(cost).toHaveAttribute('href', new RegExp(`^(?!.*${SKIPPED}=)`))
  await comeAlive(page)
  await page.getByRole('link', { name: 'Ask the skipped ones again' }).click()
  await expect(title(page)).toHaveText(questionAfter({}).question)
  expect(skippedIn(page)).toBeNull()
  await expectAccessible(page)
})

test('back and forward show every answer and every skipped step, and an answer can be changed on the way', async ({
  page,
  expectAccessible,
}) => {
  const first = questionAt('consistency')
  const second = questionAfter({ consistency: 'strong' })
  await open(page, paths.decide(first.slug))
  await option(page, first, 0).click()
  await expect(title(page)).toHaveText(second.question)
  await comeAlive(page)
  await option(page, second, 1).click()

  const said: Situation = { consistency: 'strong', [second.answer]: second.suggestions[1]!.value }
  const third = questionAfter(said)
  await expect(title(page)).toHaveText(third.question)
  await comeAlive(page)
  await skip(page).click()
  const fourth = questionAfter(said, [third.slug])
  await expect(title(page)).toHaveText(fourth.question)

  await page.goBack()
  await expect(title(page)).toHaveText(third.question)
  expect(skippedIn(page)).toBeNull()
  await page.goBack()
  await expect(title(page)).toHaveText(second.question)
  await expect(option(page, second, 1)).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(title(page)).toHaveText(first.question)
  await expect(option(page, first, 0)).toHaveAttribute('aria-current', 'true')
  for (const { question } of [second, third, fourth]) {
    await page.goForward()
    await expect(title(page)).toHaveText(question)
  }
  expect(skippedIn(page)).toBe(third.slug)

  await comeAlive(page)
  await answers(page).getByText('Your answers').click()
  await answers(page)
    .getByRole('link', { name: answerInWords(second.answer, said), exact: true })
    .click()
  await expect(title(page)).toHaveText(second.question)
  await comeAlive(page)
  // Another figure under which the skipped question can still change the result.
  await option(page, second, 2).click()
  const changed: Situation = { ...said, [second.answer]: second.suggestions[2]!.value }
  await expect(title(page)).toHaveText(questionAfter(changed, [third.slug]).question)
  await expectAnswer(page, changed)

  await page.getByRole('link', { name: 'All questions' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: third.question })).toContainText('skipped')
  await expectAccessible(page)
})

test('the back link leads to the previous question, which shows its answer', async ({ page, expectAccessible }) => {
  const first = questionAfter({})
  const given = first.suggestions[0]!
  const back = page.getByRole('link', { name: 'Back', exact: true })
  await open(page, paths.decide())
  await expect(title(page)).toHaveText(first.question)
  await expect(back).toHaveCount(0)
  await option(page, first, 0).click()
  await expect(title(page)).toHaveText(questionAfter({ [first.answer]: given.value }).question)
  await comeAlive(page)
  await back.click()
  await expect(title(page)).toHaveText(first.question)
  await expect(option(page, first, 0)).toHaveAttribute('aria-current', 'true')
  await expect(option(page, first, 1)).toHaveAttribute('aria-current', 'false')
  await expectAccessible(page)
})

test('the tree marks the branches of each answer, and the list of questions shows the answers', async ({
  page,
  expectAccessible,
}) => {
  const soFar = page.getByRole('region', { name: 'Decision tree so far' })
  const said: Situation = { consistency: 'eventual', independentDeploys: true }
  await open(page, paths.decide(undefined, scenarioWith({ situation: { consistency: 'eventual' } })))
  await expect(soFar.getByText('No answer yet')).toHaveCount(3)
  await page.goto(`${paths.decide(undefined, scenarioWith({ situation: said }))}&${SKIPPED}=peak`)
  await expect(soFar).toContainText(PATTERN_NAMES.microservices)
  await expect(page.getByText(progressInWords(agenda(said, ['peak'])))).toBeVisible()
  await expect(page.getByRole('link', { name: `Change: ${questionAt('deploys').question}` })).toBeVisible()
  await comeAlive(page)
  await page.getByRole('link', { name: 'Clear all answers' }).click()
  await expect(page.getByRole('link', { name: /^Change: / })).toHaveCount(0)
  await expect(title(page)).toHaveText(questionAfter({}).question)
  expect(new URL(page.url()).searchParams.has(answerLinkKey('consistency'))).toBe(false)
  expect(skippedIn(page)).toBeNull()
  await expectAccessible(page)
})

test('every worked example on the home page leads to its own recommendation', async ({ page }) => {
  await open(page, paths.home())
  await page.getByRole('link', { name: `Recommendation for: ${ledger.name}` }).click()
  await expect(title(page)).toHaveText(verdictOn(ledger.whole))
  await expect(title(page)).toContainText(PATTERN_NAMES['event-sourcing'])
})
