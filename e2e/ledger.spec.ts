import { DECISION_FACTS, FRAMEWORK_CARD } from '@/content'
import { MISSES } from '@/content/published-decisions/misses'
import { PUBLISHED_DECISIONS } from '@/content/published-decisions'
import { COMPARED_BILLS, OTHER_BILLS } from '@/content/published-bills'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { BENEFITS } from '@/content/evidence/benefits'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { backTest } from '@/lib/backtest'
import { unitPrice } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold, labelOf, words } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

// These pages are the same with and without JavaScript, and accessibility.spec.ts checks them with it.
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('the ledger has every price of the card, every coefficient and every capacity', async ({ page }) => {
    await page.goto(paths.ledger())
    const said = await words(page.getByRole('main'))
    const facts = [
      ...Object.values(AWS_US_EAST_1.prices).flatMap(({ usd, asOf }) => [unitPrice(usd), asOf]),
      ...FRAMEWORK_CARD.patterns.flatMap(({ rates }) => Object.values(rates).map(({ label }) => label)),
      ...Object.values(CAPACITY_FIELDS).map(labelOf),
      ...Object.values(COST_FACTORS).map(({ label }) => label),
    ]
    expect(facts.filter((fact) => !said.includes(fact))).toEqual([])
  })

  test('what estimates do not use is one link away, and links to its rows from elsewhere lead there', async ({
    page,
  }) => {
    const [fact] = BENEFITS
    await page.goto(paths.ledgerFigure(fact!.id))
    const place = page.locator('li:target')
    await expect(place).toBeInViewport()
    await place.getByRole('link', { name: fact!.id }).click()
    await expect(page).toHaveURL(/area=facts/)
    await expect(page.locator('li:target')).toContainText(fact!.what)
    const said = await words(page.getByRole('main'))
    expect(BENEFITS.filter(({ what }) => !said.includes(what))).toEqual([])
  })

  test('filters are links that state how many figures they show', async ({ page }) => {
    await page.goto(paths.ledger())
    const filter = page.getByRole('navigation', { name: 'Filter the ledger' })
    const assumptions = filter.getByRole('link', { name: /^Assumption/ })
    const expected = Number((await words(assumptions)).replace(/\D/g, ''))
    await assumptions.click()
    await expect(page).toHaveURL(/grade=assumption/)
    await expect(filter.getByRole('link', { name: /^Assumption/ })).toHaveAttribute('aria-current', 'true')
    await expect(page.getByRole('main').locator('section li')).toHaveCount(expected)
    await filter.getByRole('link', { name: /^Capacities/ }).click()
    await expect(page.getByRole('main').locator('section li')).toHaveCount(Object.keys(CAPACITY_FIELDS).length)
  })

  test('the bills page has every published bill, with a comparison or a reason for none', async ({ page }) => {
    await page.goto(paths.bills())
    const said = await words(page.getByRole('main'))
    const facts = [
      ...COMPARED_BILLS.flatMap(({ company, comparison }) => [
        company,
        ...comparison!.inputs.map(({ from }) => from),
        ...comparison!.off,
      ]),
      ...OTHER_BILLS.flatMap(({ company, notEstimable }) => [company, notEstimable!]),
    ]
    expect(facts.filter((fact) => !said.includes(fact))).toEqual([])
  })

  test('the decisions page has every published decision with its reason, and every miss with an explanation', async ({
    page,
  }) => {
    await page.goto(paths.publishedDecisions())
    const said = await words(page.getByRole('main'))
    const facts = [
      ...PUBLISHED_DECISIONS.flatMap(({ company, system, why }) => [company, system, why]),
      ...Object.values(MISSES),
    ]
    expect(facts.filter((fact) => !said.includes(fact))).toEqual([])
    const methods = Object.keys(backTest(PUBLISHED_DECISIONS, DECISION_FACTS).methods)
    await expect(page.getByRole('table', { name: 'Agreement with published decisions' }).getByRole('row')).toHaveCount(
      1 + methods.length,
    )
  })
})

test('a link to a price shows its row', async ({ page }) => {
  await page.goto(paths.ledger('aws.fargate.vcpu_hour'))
  const row = page.locator('li:target')
  await expect(row).toBeInViewport()
  await expect(row).toContainText(unitPrice(AWS_US_EAST_1.prices['aws.fargate.vcpu_hour']!.usd))
})

test('an own price is shown beside the list price, and stays when the ledger is filtered', async ({ page }) => {
  const own = scenarioWith({ money: { prices: { 'aws.fargate.vcpu_hour': 0.0321 } } })
  await page.goto(paths.ledgerOnly({}, own))
  const row = page.locator('li').filter({ has: page.getByText('aws.fargate.vcpu_hour', { exact: true }) })
  await expect(row).toContainText('Your own: $0.0321')
  await page
    .getByRole('navigation', { name: 'Filter the ledger' })
    .getByRole('link', { name: /^List prices in use/ })
    .click()
  await expect(page).toHaveURL(/area=cards/)
  await expect(row).toContainText('Your own: $0.0321')
})

for (const kind of ['csv', 'json'] as const) {
  test(`the ledger can be downloaded as ${kind.toUpperCase()}`, async ({ page, request }) => {
    await page.goto(paths.ledger())
    const link = page.getByRole('link', { name: kind.toUpperCase(), exact: true })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(new RegExp(`^loadbearing-ledger-.*\\.${kind}$`))
    const answer = await request.get(paths.ledgerExport(kind))
    expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(await answer.text()).toContain('aws.fargate.vcpu_hour')
  })
}

test('a bill opens in the calculator with the inputs of its estimate', async ({ page }) => {
  await page.goto(paths.bills())
  const [bill] = COMPARED_BILLS
  const { comparison } = bill!
  const card = page.getByRole('article', { name: bill!.company })
  await fold(card, 'how it was estimated').click()
  await card.getByRole('link', { name: 'Open in the calculator' }).click()
  await expect(page).toHaveURL(
    comparison?.kind === 'pattern' ? paths.calculator(scenarioWith(comparison.scenario)) : /never/,
  )
})
