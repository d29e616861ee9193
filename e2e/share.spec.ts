import type { Page } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { AXIS_RULES } from '@/content/decision/axes'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { SECTIONS } from '@/components/recommendation/sections/report-sections'
import { percent, usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { changeInWords, conflictInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import {
  costTable,
  fold,
  infrastructure,
  inRow,
  monthlyTotal,
  numberOf,
  open,
  stored,
  title,
  words,
} from './support/page-in-words'
import { present } from './support/present'
import { stillCopyOf } from './support/without-scripts'
import { adviceOn, combinationOf, costOf, example, verdictOn } from './support/worked-out'
import { wholeOrPart } from './support/whole-or-part'

const { peakQps } = ANSWER_FIELDS
const MINE = scenarioWith({ situation: { peakQps: 700 } })
/** A scenario that requires nearly everything at once, above what one system can carry. */
const MANY_NEEDS = scenarioWith({
  situation: {
    consistency: 'strong',
    highReadVolume: true,
    auditCritical: true,
    independentDeploys: true,
    globalUsers: true,
    isolationNeeded: true,
    peakQps: 2_000_000,
    teams: 12,
    latencyTargetMs: 40,
    multiTenant: true,
    derivedStream: true,
  },
})
const theirs = example('booking-engine').whole
const notice = (page: Page) => page.getByRole('region', { name: 'Shared scenario' })

/** The main statements of a recommendation. */
const readReport = async (page: Page) => ({
  verdict: await words(title(page)),
  inShort: await words(page.getByRole('main').locator('dl').first()),
  costs: await words(costTable(page).getByRole('table')),
  why: await words(page.getByRole('region', { name: SECTIONS.why.title })),
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
  await expect(title(page)).toHaveText('CQRS in a modular monolith')
  await expect(monthlyTotal(page, 'cqrs')).toHaveText(usd(costOf('cqrs', theirs).monthly))
  await expect(infrastructure(page, 'monolith')).toHaveText(usd(costOf('monolith', theirs).estimate.total))
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()

  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(new URL(paths.recommendation(theirs), page.url()).href)
  const sent = await readReport(page)
  expect(sent.inShort).toContain('none detected')

  for (const javaScriptEnabled of [true, false]) {
    const recipient = await (await browser.newContext({ javaScriptEnabled })).newPage()
    expect((await recipient.goto(link))?.status()).toBe(200)
    expect(await readReport(recipient)).toEqual(sent)
    expect(await stored(recipient)).toEqual({})
    // The page is the same with and without JavaScript, so axe checks all of it once.
    await wholeOrPart(!javaScriptEnabled, {
      whole: async () => expectAccessible(await stillCopyOf(recipient, browser)),
      part: () => expectPartsAccessible(title(recipient), costTable(recipient)),
    })
    await recipient.context().close()
  }
})

test('a shared combination shows its parts, its cost as one system, its conflicts and its limits @phone', async ({
  page,
  expectPartsAccessible,
}) => {
  const recommended = adviceOn(MANY_NEEDS)
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await open(page, paths.recommendation(MANY_NEEDS))
  await expect(title(page)).toHaveText('Cell-Based with Event Sourcing, Edge Computing, Microservices and Kappa')
  await expect(page).toHaveTitle(/^Cell-Based with Event Sourcing/)
  await expect(
    page.getByRole('img', {
      name: /drawn\. A router over three cells, four services in each; inside, a log of events/,
    }),
  ).toBeVisible()

  const why = part(SECTIONS.why.title)
  for (const choice of ['Cells of microservices', 'Event Sourcing', 'The edge, with servers behind it'])
    await expect(why.getByRole('heading', { level: 3 }).filter({ hasText: choice })).toBeVisible()
  await expect(why).toContainText(
    '12 teams, teams deploy independently: in one deployable they would wait for each other.',
  )
  await expect(why.getByRole('link', { name: 'Kappa Architecture: Stream-Only' })).toBeVisible()
  await expect(why.getByRole('link', { name: 'Cell-Based Multi-Tenancy' })).toBeVisible()
  await fold(why, 'Not chosen: Serverless').click()
  await expect(why.getByText('at such a load paying by the call costs more than servers do.')).toBeVisible()

  const { estimate, monthly } = combinationOf(MANY_NEEDS)
  const price = part('What the combination costs')
  await expect(price).toContainText(usd(monthly))
  await expect(price).toContainText(
    `between ${usd(estimate.atLeast, { compact: true })} and ${usd(estimate.atMost, { compact: true })}`,
  )
  await fold(price, /\d+ components, \d+ shared/).click()
  await expect(inRow(price.getByRole('table'), 'Logs').first()).toHaveText('all 4, shared')

  const conflict = present(recommended.conflicts[0], 'These needs are meant to conflict')
  const { sentence, remedy } = conflictInWords(conflict)
  await expect(part(SECTIONS.conflicts.title)).toContainText(sentence)
  await expect(part(SECTIONS.conflicts.title)).toContainText(remedy)
  await expect(part(SECTIONS.conflicts.title).getByText('Ends if:').first()).toBeVisible()
  await expectPartsAccessible(why, price, part(SECTIONS.conflicts.title))
})

test('sensitivity names the threshold, and what to find out next leads to its question', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.recommendation(theirs))
  const { dethrones, wins } = adviceOn(theirs).counterfactuals
  const load = present(
    dethrones.find(({ answer }) => answer === 'peakQps'),
    'The load is meant to decide here',
  )
  const toCells = present(
    wins.find(({ pattern }) => pattern === 'cell-based')?.change,
    'The load is meant to lead to cells',
  )
  const changing = page.getByRole('region', { name: 'What makes another pattern primary in place of CQRS' })
  await expect(changing.getByRole('row').filter({ hasText: changeInWords(load, AXIS_RULES).takes })).toContainText(
    PATTERN_NAMES[load.becomes],
  )
  const smallest = page.getByRole('region', { name: 'The smallest change that makes each other pattern primary' })
  await expect(inRow(smallest, PATTERN_NAMES['cell-based']).last()).toHaveText(changeInWords(toCells, AXIS_RULES).takes)
  await expect(inRow(smallest, PATTERN_NAMES.serverless)).toHaveText('No single change')

  const next = adviceOn(theirs).nextQuestion!
  const measure = page.getByRole('region', { name: SECTIONS.measure.title })
  await expect(measure).toContainText(next.sentence)
  await expect(measure).toContainText(percent(next.weight))
  await expectPartsAccessible(changing, smallest, measure)
  await measure.getByRole('link', { name: 'Answer it' }).click()
  await expect(title(page)).toHaveText(WIZARD_QUESTIONS.find(({ answer }) => answer === next.answer)!.question)
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
  await expect(monthlyTotal(page, 'cqrs')).toHaveText(usd(costOf('cqrs', theirs).monthly))
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
  await fold(page, 'History').click()
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
      .filter({ has: fold(page, 'History') })
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
