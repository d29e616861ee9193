import { readFile } from 'node:fs/promises'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { RATE_CARD_NAMES } from '@/content/scenario/card-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expectCandidates } from './support/candidates'
import { expect, test } from './support/fixtures'
import { billOf, costTable, fold, infrastructure, open, recommendedTotal } from './support/page-in-words'
import { costOf, totalOn } from './support/worked-out'

const vcpuHour = { name: 'Own price, Application: Processors (US dollars for one vCPU-hour)' }
const atFramework = scenarioWith({ money: { rateCard: 'framework' } })

test('one choice of rate card applies to the whole page @phone', async ({ page, expectAccessible }) => {
  await open(page, paths.calculator())
  const { estimate, other } = costOf('monolith', DEFAULT_SCENARIO)
  await expect(infrastructure(page, PATTERN_NAMES.monolith)).toHaveText(usd(estimate.total))
  await expectCandidates(page, DEFAULT_SCENARIO)
  await expect(page.getByText('11 of 15 published bills')).toBeVisible()

  const prices = page.getByRole('navigation', { name: 'Prices' })
  await prices.getByRole('link', { name: 'Reference-guide rates (illustrative)' }).click()
  await expect(infrastructure(page, PATTERN_NAMES.monolith)).toHaveText(usd(other.total))
  await expectCandidates(page, atFramework)
  await expect(page).toHaveURL(paths.calculator(atFramework))
  await expect(page.getByText('not to plan a budget').first()).toBeVisible()
  await expectAccessible(page)
})

test('the bill page shows both estimates and the reason for their difference', async ({ page }) => {
  await page.goto(paths.bill('event-sourcing'))
  await expect(page.getByText(/^The reference-guide estimate is .+ times the list price\./)).toBeVisible()
  for (const card of [DEFAULT_SCENARIO.money.rateCard, 'framework'] as const)
    await expect(page.getByRole('table', { name: `cost breakdown, ${RATE_CARD_NAMES[card]}` })).toBeVisible()
})

test('an own price is marked, is in the link, and can be reset', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.calculator())
  await billOf(page, PATTERN_NAMES.monolith).click()
  const bill = page.getByRole('table', {
    name: `${PATTERN_NAMES.monolith}: infrastructure cost breakdown, AWS list prices, us-east-1`,
  })
  await fold(bill, 'Application').first().click()
  await bill.getByRole('textbox', vcpuHour).fill('0.08')

  const own = scenarioWith({ money: { prices: { 'aws.fargate.vcpu_hour': 0.08 } } })
  await expect(infrastructure(page, PATTERN_NAMES.monolith)).toHaveText(usd(costOf('monolith', own).estimate.total))
  await expectCandidates(page, own)
  await expect(fold(bill, 'Application').first()).toContainText('own price')
  await expect(page.getByRole('navigation', { name: 'Prices' })).toContainText('1 price of your own')
  await expect(page).toHaveURL(paths.calculator(own))
  await expectPartsAccessible(bill, costTable(page), page.getByRole('navigation', { name: 'Prices' }))

  await bill.getByRole('button', { name: 'reset to list price' }).click()
  await expect(infrastructure(page, PATTERN_NAMES.monolith)).toHaveText(
    usd(costOf('monolith', DEFAULT_SCENARIO).estimate.total),
  )
  await expect(page).toHaveURL(paths.calculator())
})

test('a rate card can be exported and imported unchanged; a damaged file changes nothing', async ({
  page,
  expectPartsAccessible,
}) => {
  const own = scenarioWith({ money: { prices: { 'aws.fargate.vcpu_hour': 0.08 }, discount: 0.1 } })
  await open(page, paths.calculator(own))
  await fold(page, 'Discounts and currency').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')

  await open(page, paths.calculator())
  await fold(page, 'Discounts and currency').click()
  const json = (content: string) => ({ name: 'card.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  const input = page.getByLabel('Import a file')
  await input.setInputFiles(json(text.replace('0.08', '"dear"')))
  await expect(page.getByText('The file is not used; nothing has changed.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'prices.aws.fargate.vcpu_hour' })).toBeVisible()
  await expect(page).toHaveURL(paths.calculator())

  await input.setInputFiles(json(text))
  await expect(page.getByText('card.json is in use.')).toBeVisible()
  await expect(page).toHaveURL(paths.calculator(own))
  await page.getByRole('button', { name: 'Bring back what was there' }).click()
  await expect(page).toHaveURL(paths.calculator())
  await expectPartsAccessible(
    page
      .locator('details')
      .filter({ has: fold(page, 'Discounts and currency') })
      .last(),
  )
})

test('a line of the bill is bought in its own way, by keyboard, and its cash is on the page of costs @phone', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  const group = fold(page, 'Commitments line by line')
  await group.focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Machines and containers').selectOption('1 year, no upfront')
  await page.getByRole('textbox', { name: 'Committed (%)' }).fill('60')
  await page.getByLabel('Support plan').selectOption('Business')
  const bought = scenarioWith({
    money: { commitments: { machines: { plan: '1y-none', share: 0.6 } }, support: 'business' },
  })
  await expect(page).toHaveURL(paths.calculator(bought))
  await expectCandidates(page, bought)
  await expectPartsAccessible(page.locator('details').filter({ has: group }).last())

  await open(page, paths.recommendationPart('cost', bought))
  const section = page.getByRole('region', { name: 'Commitments and cash' })
  await expect(section).toContainText('60% for 1 year, no upfront, 20% off (Compute Savings Plan); the rest on demand.')
  await expect(section.getByRole('row', { name: 'Horizon' })).toBeVisible()
  await expectPartsAccessible(section)
})

test('credits end on a day, which is kept as months of the horizon @phone', async ({ page, expectPartsAccessible }) => {
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'))
  await open(page, paths.calculator(scenarioWith({ money: { credits: 9000 } })))
  const group = fold(page, 'Commitments line by line')
  await group.click()
  const until = page.getByLabel('Credits until')
  await expect(until).toHaveValue('2027-11-29')
  await until.fill('2027-06-30')
  await expect(page).toHaveURL(paths.calculator(scenarioWith({ money: { credits: 9000, creditMonths: 7 } })))
  await expect(until).toHaveValue('2027-06-30')
  await expect(page.getByText('Counted as 7 months from today')).toBeVisible()
  await expectPartsAccessible(page.locator('details').filter({ has: group }).last())

  await until.fill('2026-12-01')
  await expect(page.getByText('A day from 2026-12-29 to 2036-11-29.')).toBeVisible()
  await until.blur()
  await expect(until).toHaveValue('2027-06-29')
})

test('a currency without an exchange rate asks for one, and amounts stay in dollars until then', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  await fold(page, 'Discounts and currency').click()
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur')
  await expect(recommendedTotal(page)).toContainText(totalOn(DEFAULT_SCENARIO))
  await expect(page.getByText('Type the exchange rate: until then amounts stay in US dollars.')).toBeVisible()

  await page.getByRole('textbox', { name: 'Exchange rate (EUR per USD)' }).fill('0,5')
  const euro = scenarioWith({ money: { exchangeRate: 0.5, currency: 'EUR' } })
  await expectCandidates(page, euro)
  await expect(page.getByRole('navigation', { name: 'Prices' })).toContainText('with 0.5 EUR per USD')
  await expect(page).toHaveURL(paths.calculator(euro))
  await expectPartsAccessible(
    page
      .locator('details')
      .filter({ has: fold(page, 'Discounts and currency') })
      .last(),
    costTable(page),
  )
})

test('an old link with a currency but no exchange rate shows dollars and says so', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.compare(scenarioWith({ money: { currency: 'EUR' } })))
  await expect(page.getByText('EUR is chosen, but no exchange rate is given')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('€')
  await expectPartsAccessible(page.getByText('EUR is chosen, but no exchange rate is given'))
})

test('the choice of rate card works without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(paths.compare())
  await page
    .getByRole('navigation', { name: 'Prices' })
    .getByRole('link', { name: 'Reference-guide rates (illustrative)' })
    .click()
  await expect(page).toHaveURL(paths.compare(atFramework))
  await expect(page.getByRole('rowheader', { name: /^Cost.*at reference-guide rates/ })).toBeVisible()
  await context.close()
})
