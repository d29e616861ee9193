import type { Page } from '@playwright/test'
import { DECISION_FACTS, OPERATIONAL_COSTS, PATTERNS } from '@/content'
import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn, usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates, type ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { toggleChosen } from '@/lib/state'
import { expect, test } from './support/fixtures'
import { figureIn, numberOf, open, sliderOf } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'

const { peakQps, teams } = ANSWER_FIELDS
const AUDITED = scenarioWith({ situation: { auditCritical: true, runsToday: 'monolith', teams: 4, peakQps: 5000 } })

const table = (page: Page) => page.getByRole('table', { name: /^Candidates compared/ })
const columns = (page: Page) => table(page).getByRole('columnheader')
const choice = (page: Page, id: PatternId) =>
  page.getByRole('group', { name: 'Add another pattern' }).getByRole('checkbox', { name: PATTERN_NAMES[id] })
const row = (page: Page, label: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${label}`) }) })
const first = (page: Page, label: string, index: number) =>
  row(page, label).getByRole('cell').nth(index).getByRole('paragraph').first()

const shownIn = (scenario: Scenario): ShownCandidate[] => shownCandidates(scenario, DECISION_FACTS).shown
const namesIn = (scenario: Scenario) => shownIn(scenario).map(({ name }) => new RegExp(`^${name}`))

test('the recommended candidate comes first, then what runs today and the rivals', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.compare(AUDITED))
  await expect(columns(page)).toHaveText(namesIn(AUDITED))
  await expect(columns(page).nth(0)).toContainText('recommended')
  await expect(columns(page).nth(1)).toContainText('runs today')
  await expectPartsAccessible(table(page))
})

test('any other pattern is added by choice and taken out again, by mouse and by keyboard', async ({
  page,
  expectPartsAccessible,
}) => {
  const lead = shownIn(AUDITED)[0]!.pattern
  const withEdge = toggleChosen(AUDITED, 'edge-computing', lead)
  const withBoth = toggleChosen(withEdge, 'cell-based', lead)
  await open(page, paths.compare(AUDITED))
  await choice(page, 'edge-computing').click()
  await expect(choice(page, 'edge-computing')).toBeChecked()
  await expect(columns(page)).toHaveText(namesIn(withEdge))
  await expect(page).toHaveURL(paths.compare(withEdge))

  await choice(page, 'cell-based').focus()
  await page.keyboard.press('Space')
  await expect(columns(page)).toHaveText(namesIn(withBoth))
  await choice(page, 'cell-based').click()
  await choice(page, 'edge-computing').click()
  await expect(columns(page)).toHaveText(namesIn(AUDITED))
  await expect(page).toHaveURL(paths.compare(AUDITED))
  await expectPartsAccessible(page.getByRole('group', { name: 'Add another pattern' }), table(page))
})

test('cost, needs and properties stand in one table, and identical rows are hidden until asked for', async ({
  page,
  expectAccessible,
}) => {
  await open(page, paths.compare(AUDITED))
  const shown = shownIn(AUDITED)
  const { rough } = moneyIn(AUDITED.money)
  for (const [index, { cost, paid, meets, misses, pattern }] of shown.entries()) {
    await expect(first(page, 'Total over 36 months', index)).toHaveText(rough(cost.total))
    await expect(first(page, 'Paid', index)).toHaveText(rough(paid))
    await expect(first(page, 'Needs met', index)).toHaveText(`${meets.length} of ${meets.length + misses.length}`)
    await expect(row(page, 'Operational complexity').getByRole('cell').nth(index)).toContainText(
      OPERATIONAL_COSTS[pattern].complexity,
    )
    const guarantees = row(page, 'Guarantees').getByRole('cell').nth(index)
    for (const { text } of PATTERNS[pattern].tableGuarantees) await expect(guarantees).toContainText(text)
  }
  const alike = shown.findIndex(({ toRecommended }) => toRecommended?.told === false)
  await expect(first(page, 'Difference to the recommended', alike)).toHaveText('cannot be told apart')

  const same = table(page).getByRole('row').filter({ hasText: 'identical' })
  const hide = page.getByRole('checkbox', { name: 'Hide identical rows' })
  await expect(hide).toBeChecked()
  await expect(same).toHaveCount(0)
  await expectAccessible(page)
  await hide.uncheck()
  await expect(same).not.toHaveCount(0)
})

test('money moves with load, teams and engineers, and the budget is a verdict', async ({ page }) => {
  const { rough, amount } = moneyIn(AUDITED.money)
  await open(page, paths.compare(scenarioWith({ situation: { budgetTotal: 1_000_000 } })))
  await numberOf(page, peakQps).fill('20000')
  const loaded = scenarioWith({ situation: { peakQps: 20_000, budgetTotal: 1_000_000 } })
  for (const [index, { cost, monthly, withinBudget }] of shownIn(loaded).entries()) {
    await expect(first(page, 'Total over 36 months', index)).toHaveText(rough(cost.total))
    await expect(first(page, 'Infrastructure per month', index)).toHaveText(amount(monthly))
    await expect(first(page, 'Budget', index)).toHaveText(withinBudget ? 'within' : /^over by/)
  }

  await sliderOf(page, PEOPLE_FIELDS.engineers).focus()
  await page.keyboard.press('ArrowRight')
  const engineers = await figureIn(numberOf(page, PEOPLE_FIELDS.engineers))
  await numberOf(page, teams).fill('3')
  const whole = scenarioWith({
    situation: { peakQps: 20_000, teams: 3, budgetTotal: 1_000_000 },
    people: { engineers },
  })
  const [recommended] = shownIn(whole)
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: `Recommended: ${recommended!.name}, ${rough(recommended!.cost.total)}` }),
  ).toBeVisible()
  await expect(page).toHaveURL(paths.compare(whole))
})

test('the picture of cost against needs has the frontier as a table', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.compare(AUDITED))
  const picture = page.getByRole('figure', { name: 'What does each further need cost?' })
  await picture.getByText('Figures of this chart').click()
  const steps = picture.getByRole('table', { name: 'The cheapest candidate for each number of needs' })
  await expect(steps.getByRole('rowheader')).not.toHaveCount(0)
  const { points } = shownCandidates(AUDITED, DECISION_FACTS)
  await expect(steps.getByRole('rowheader').first()).toHaveText(points[0]!.name)
  await expectPartsAccessible(picture)
})

test.describe('comparing without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('patterns are chosen by links and the load by a form', async ({ page, browser, expectAccessible }) => {
    const plain = scenarioWith({})
    const lead = shownIn(plain)[0]!.pattern
    const other = PATTERN_IDS.find((id) => shownIn(plain).every(({ pattern }) => pattern !== id))!
    const chosen = toggleChosen(plain, other, lead)
    await page.goto(paths.compare())
    await choice(page, other).click()
    await expect(columns(page)).toHaveText(namesIn(chosen))

    await numberOf(page, peakQps).last().fill('20000')
    await page.getByRole('button', { name: 'Compare at this load' }).click()
    const shown = shownIn({ ...scenarioWith({ situation: { peakQps: 20_000 } }), compare: chosen.compare })
    await expect(row(page, 'Infrastructure per month').getByRole('cell').nth(0)).toContainText(usd(shown[0]!.monthly))
    await expectAccessible(await stillCopyOf(page, browser))
  })
})
