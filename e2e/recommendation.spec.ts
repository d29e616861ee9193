import type { Page } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { AXIS_RULES } from '@/content/decision/axes'
import { COST_LINE_TEXTS } from '@/content/scenario/cost-lines'
import { COST_PART_NAMES, COST_PARTS } from '@/content/scenario/cost-parts'
import { SECTIONS } from '@/components/recommendation/brief/sections'
import { PARTS } from '@/components/recommendation/details/parts'
import { ANSWERS_ALONE } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { changeInWords, compositionInWords, conflictInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { comeAlive, fold, open, title } from './support/page-in-words'
import { present } from './support/present'
import { SCRIPTS_REFUSED } from './support/without-scripts'
import { adviceOn, verdictOn } from './support/worked-out'

/** An insurer: history, read models, something that runs today, and a budget that does not suffice. */
const INSURER = scenarioWith({
  situation: {
    peakQps: 1200,
    teams: 4,
    auditCritical: true,
    otherQueryModels: true,
    consistency: 'strong',
    runsToday: 'monolith',
    budgetMonth: 5000,
    budgetTotal: 1_000_000,
  },
})
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const { rough } = moneyIn(INSURER.money)

test('a document has its brief as markup alone, and nothing of the page for what is not found', async ({ request }) => {
  const page = await (await request.get('/recommendation?qps=12000&teams=4')).text()
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('')
  for (const heading of ['What is needed, and its price', 'What if', 'Next steps']) {
    expect(page).toContain(heading)
    expect(scripts).not.toContain(heading)
  }
  expect(page).not.toContain('The address may be mistyped')
})

test('the brief: what it is, its cost beside today and the runner-up, the budget, the price of each need', async ({
  page,
  expectPartsAccessible,
}) => {
  const { recommended, today, needs, nextQuestion, counterfactuals } = adviceOn(INSURER)
  await open(page, paths.recommendation(INSURER))
  await expect(title(page)).toHaveText(recommended.name)
  await expect(page.getByText(compositionInWords(recommended.candidate))).toBeVisible()
  await expect(page.getByRole('img', { name: /, drawn\. One deployable/ })).toBeVisible()

  const rows = part(page, 'Whole cost beside the alternatives').getByRole('listitem')
  await expect(rows).toHaveCount(3)
  await expect(rows.first()).toContainText(rough(recommended.cost.total))
  await expect(rows.nth(1)).toContainText(rough(present(today, 'A monolith runs today').cost.total))
  await expect(page.getByRole('heading', { name: /^Over budget by/ })).toBeVisible()

  const priced = part(page, SECTIONS.needs.title)
  for (const { name } of needs) await expect(priced).toContainText(new RegExp(name, 'i'))
  const { change } = present(
    counterfactuals.wins.find((one) => one.change),
    'One answer is meant to be enough for some pattern',
  )
  await expect(part(page, SECTIONS.sensitivity.title)).toContainText(
    changeInWords(present(change, 'It has a change'), AXIS_RULES).takes,
  )
  await expect(part(page, SECTIONS.migration.title)).toContainText(/moves? from Monolith/)
  await expectPartsAccessible(page.getByRole('main'))

  const question = part(page, SECTIONS.question.title)
  const next = present(nextQuestion, 'Answers are open')
  await expect(question).toContainText(ANSWERS_ALONE)
  await question.getByRole('link', { name: 'Answer it' }).click()
  await expect(title(page)).toHaveText(
    present(
      WIZARD_QUESTIONS.find(({ answer }) => answer === next.answer),
      'Every answer has a question',
    ).question,
  )
  await comeAlive(page)
  await page.getByRole('button', { name: "Don't know" }).click()
  await expect(page).toHaveURL(paths.recommendation(INSURER))
})

test('the brief ends after three screens of a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, paths.recommendation(INSURER))
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 800)
})

test('the brief ends after six screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page, paths.recommendation(INSURER))
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * 800)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('what if: a form shows before and after side by side, and the scenario stays @phone', async ({ page }) => {
    await page.goto(paths.recommendation(INSURER))
    const whatIf = part(page, 'What if')
    await whatIf.getByRole('textbox', { name: 'Teams' }).fill('9')
    await whatIf.getByRole('button', { name: 'Show' }).click()
    await expect(title(page)).toHaveText(verdictOn(INSURER))
    const after = scenarioWith({ situation: { ...INSURER.situation, teams: 9 } })
    const people = whatIf.getByRole('row').filter({ hasText: 'People' })
    await expect(people).toContainText('4 teams, 28 engineers')
    await expect(people).toContainText('9 teams, 63 engineers')
    await expect(whatIf.getByRole('row').filter({ hasText: 'Whole cost' })).toContainText(
      rough(adviceOn(after).recommended.cost.total),
    )
    await whatIf.getByRole('link', { name: 'Read the recommendation for these figures' }).click()
    await expect(page).toHaveURL(paths.recommendation(after))
  })

  test('a figure that cannot be tried is named', async ({ page }) => {
    await page.goto(paths.whatIf(INSURER, { teams: 'many' }))
    await expect(part(page, 'What if')).toContainText('many')
    await expect(title(page)).toHaveText(verdictOn(INSURER))
  })
})

test('a conflict stands in the brief with what to do about it', async ({ page }) => {
  const conflicting = scenarioWith({
    situation: {
      ...INSURER.situation,
      consistency: 'strong',
      globalUsers: true,
      latencyTargetMs: 40,
      worksOffline: true,
    },
  })
  const conflict = present(adviceOn(conflicting).conflicts[0], 'These needs are meant to conflict')
  await open(page, paths.recommendation(conflicting))
  await expect(part(page, SECTIONS['trade-offs'].title)).toContainText(conflictInWords(conflict).remedy)
})

test('every name beside the drawing of what to build lies within it', async ({ page }) => {
  const situations = [
    { peakQps: 208, teams: 32, auditCritical: true },
    { peakQps: 5000, teams: 2, isolationOf: 'data', otherQueryModels: true, sameForAll: true },
  ] as const
  const seen: string[] = []
  const addresses = situations.map((situation) => paths.recommendation(scenarioWith({ situation })))
  // Elsewhere they are set in whatever font that machine has.
  for (const address of [...addresses, ...addresses.map((one) => `/embed${one}`)]) {
    await page.goto(address)
    const drawing = page.getByRole('img', { name: /, drawn\. / })
    await page.evaluate(() => document.fonts.ready)
    const beyond = await drawing.evaluate((svg: SVGSVGElement) =>
      [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > svg.getBoundingClientRect().right)
        .map((text) => text.textContent),
    )
    expect(beyond).toEqual([])
    seen.push(...(await drawing.locator('text').allTextContents()))
  }
  expect(seen).toEqual(expect.arrayContaining(['Modular monolith', 'Database per tenant']))
})

test('every detail is one step away under the same link', async ({ page }) => {
  await open(page, paths.recommendation(INSURER))
  for (const { part: detail, title: name } of PARTS) {
    await part(page, SECTIONS.next.title).getByRole('link', { name, exact: true }).click()
    await expect(title(page)).toHaveText(name)
    await expect(page).toHaveURL(paths.recommendationPart(detail, INSURER))
    await page.goBack()
    await expect(title(page)).toHaveText(adviceOn(INSURER).recommended.name)
  }
})

test('all candidates stand in one table, and each leads to its lines beside the recommended one', async ({ page }) => {
  const { candidates, recommended } = adviceOn(INSURER)
  await open(page, paths.recommendationPart('candidates', INSURER))
  await fold(page.getByRole('main'), `All ${candidates.length} candidates`).click()
  const table = part(page, 'All candidates, least whole cost first').getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(candidates.length + 1)
  const [cheapest] = candidates
  const first = present(cheapest, 'There are candidates')
  await table.getByRole('link', { name: first.name, exact: true }).first().click()
  await expect(page).toHaveURL(paths.recommendationPart('cost', INSURER, { with: first.candidate.id }))
  await expect(page.getByRole('main')).toContainText(rough(first.cost.total))
  await expect(page.getByRole('main')).toContainText(rough(recommended.cost.total))
})

test('every cost line says what it contains and can be switched off', async ({ page }) => {
  await open(page, paths.recommendationPart('cost', INSURER))
  const lines = part(page, 'Line by line')
  for (const line of COST_PARTS) await expect(lines).toContainText(COST_LINE_TEXTS[line].contains)
  await fold(lines, 'Formula').first().click()
  await expect(lines.getByText(COST_LINE_TEXTS.infrastructure.formula)).toBeVisible()
  const name = COST_PART_NAMES.outages.toLowerCase()
  await lines.getByRole('link', { name: `Leave ${name} out of all totals` }).click()
  await expect(lines.getByText('switched off')).toBeVisible()
  const off = { ...INSURER, money: { ...INSURER.money, off: ['outages' as const] } }
  await expect(page.getByRole('main')).toContainText(rough(adviceOn(off).recommended.cost.total))
  await lines.getByRole('link', { name: `Count ${name} again` }).click()
  await expect(lines.getByText('switched off')).toHaveCount(0)
})

test('while nothing is answered, the first question and worked examples stand there', async ({ page }) => {
  await open(page, paths.recommendation(scenarioWith({})))
  await expect(title(page)).toHaveText('No recommendation yet')
  await expect(part(page, 'Worked examples').getByRole('listitem').first()).toBeVisible()
})
