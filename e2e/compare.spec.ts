import type { Page } from '@playwright/test'
import { OPERATIONAL_COSTS, PATTERNS } from '@/content'
import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import { usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { figureIn, numberOf, open, sliderOf } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { costOf } from './support/worked-out'

const { peakQps, teams } = ANSWER_FIELDS
const PAIR: PatternId[] = ['cqrs', 'microservices']

const table = (page: Page) => page.getByRole('table', { name: 'Patterns compared: cost, limits and properties' })
const columns = (page: Page) => table(page).getByRole('columnheader')
const choice = (page: Page, id: PatternId) =>
  page.getByRole('group', { name: /^Patterns compared/ }).getByRole('checkbox', { name: PATTERN_NAMES[id] })
const row = (page: Page, label: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${label}`) }) })
const names = (ids: readonly PatternId[]) => ids.map((id) => PATTERN_NAMES[id])

test('patterns can be removed down to two and added again, by mouse and by keyboard', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.compare())
  await expect(columns(page)).toHaveText(names(PATTERN_IDS))

  for (const id of PATTERN_IDS.filter((id) => !PAIR.includes(id))) await choice(page, id).click()
  await expect(columns(page)).toHaveText(names(PAIR))
  await expect(page).toHaveURL(paths.compare(scenarioWith({ compare: PAIR })))

  await expect(choice(page, 'cqrs')).toHaveAttribute('aria-disabled', 'true')
  await expect(choice(page, 'cqrs')).toHaveAccessibleDescription(/^A comparison needs two/)
  await choice(page, 'cqrs').focus()
  await page.keyboard.press('Enter')
  await expect(columns(page)).toHaveText(names(PAIR))

  await choice(page, 'monolith').focus()
  await page.keyboard.press('Space')
  await expect(choice(page, 'monolith')).toBeChecked()
  await expect(columns(page)).toHaveText(names(['monolith', ...PAIR]))
  await expect(page).toHaveURL(paths.compare(scenarioWith({ compare: ['monolith', ...PAIR] })))
  await expectPartsAccessible(page.getByRole('group', { name: /^Patterns compared/ }), table(page))
})

test('cost and properties are in one table, and identical rows are hidden until requested', async ({
  page,
  expectAccessible,
}) => {
  const alike: PatternId[] = ['event-sourcing', 'cell-based']
  await open(page, paths.compare(scenarioWith({ compare: alike })))
  const hide = page.getByRole('checkbox', { name: 'Hide identical rows' })
  await expect(hide).toBeChecked()
  await hide.uncheck()
  const complexity = row(page, 'Operational complexity').getByRole('cell')
  await expect(complexity).toHaveText(alike.map((id) => OPERATIONAL_COSTS[id].complexity))
  for (const [index, id] of alike.entries()) {
    const guarantees = row(page, 'Guarantees').getByRole('cell').nth(index)
    for (const { text } of PATTERNS[id].tableGuarantees) await expect(guarantees).toContainText(text)
  }

  const same = table(page).getByRole('row').filter({ hasText: 'identical' })
  const different = table(page).getByRole('row').filter({ hasText: 'all different' })
  await hide.check()
  await expect(same).toHaveCount(0)
  await expect(different).not.toHaveCount(0)
  await expectAccessible(page)
  await hide.uncheck()
  await expect(same).not.toHaveCount(0)
})

test('costs follow load, teams and engineers, and the cheapest pattern is marked', async ({
  page,
  expectPartsAccessible,
}) => {
  const amount = (label: string, id: PatternId, of: readonly PatternId[]) =>
    row(page, label).getByRole('cell').nth(of.indexOf(id)).getByRole('paragraph').first()
  await open(page, paths.compare(scenarioWith({ compare: PAIR })))
  await numberOf(page, peakQps).fill('20000')
  const loaded = scenarioWith({ situation: { peakQps: 20_000 }, compare: PAIR })
  for (const id of PAIR) {
    await expect(amount('Infrastructure', id, PAIR)).toHaveText(usd(costOf(id, loaded).estimate.total))
    await expect(amount('Total per month', id, PAIR)).toHaveText(usd(costOf(id, loaded).monthly))
    await expect(amount('Total over the horizon', id, PAIR)).toHaveText(usd(costOf(id, loaded).horizonTotal))
  }

  await sliderOf(page, PEOPLE_FIELDS.engineers).focus()
  await page.keyboard.press('ArrowRight')
  await expect(amount('Total per month', 'cqrs', PAIR)).not.toHaveText(usd(costOf('cqrs', loaded).monthly))
  const engineers = await figureIn(numberOf(page, PEOPLE_FIELDS.engineers))
  expect(engineers).toBeGreaterThan(PEOPLE_FIELDS.engineers.default)
  await numberOf(page, teams).fill('3')
  const whole = scenarioWith({ situation: { peakQps: 20_000, teams: 3 }, people: { engineers }, compare: PAIR })
  await expect(amount('Total per month', 'microservices', PAIR)).toHaveText(usd(costOf('microservices', whole).monthly))
  await expect(page).toHaveURL(paths.compare(whole))

  const least = PAIR.toSorted((a, b) => costOf(a, whole).horizonTotal - costOf(b, whole).horizonTotal)[0]!
  await expect(
    page.getByRole('status').filter({ hasText: `Lowest total over 36 months: ${PATTERN_NAMES[least]}` }),
  ).toBeVisible()
  await expectPartsAccessible(page.getByRole('status').filter({ hasText: 'Lowest total over 36 months' }), table(page))
})

test.describe('comparing without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('patterns can be chosen with links and the load with a form', async ({ page, browser, expectAccessible }) => {
    await page.goto(paths.compare(scenarioWith({ compare: PAIR })))
    await expect(columns(page)).toHaveText(names(PAIR))
    await choice(page, 'serverless').click()
    await expect(columns(page)).toHaveText(names([...PAIR, 'serverless']))

    await page
      .getByRole('textbox', { name: `${peakQps.label} (${peakQps.unit})` })
      .last()
      .fill('20000')
    await page.getByRole('button', { name: 'Compare at this load' }).click()
    const scenario = scenarioWith({ situation: { peakQps: 20_000 }, compare: [...PAIR, 'serverless'] })
    const bill = usd(costOf('serverless', scenario).estimate.total)
    await expect(row(page, 'Infrastructure').getByRole('cell').nth(2)).toContainText(bill)
    await expectAccessible(await stillCopyOf(page, browser))
  })
})
