import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { requirementsOf, standardOverhead } from '@/lib/cost'
import { count, fieldText, moneyIn, quantity, usd } from '@/lib/format'
import { fieldsIn, scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { expectCandidates } from './support/candidates'
import { expect, test } from './support/fixtures'
import {
  billOf,
  costTable,
  figureIn,
  fold,
  historyFold,
  infrastructure,
  inHeader,
  inRow,
  recommendedTotal,
  labelOf,
  numberOf,
  open,
  sliderOf,
} from './support/page-in-words'
import { costOf, example, totalOn } from './support/worked-out'

const { peakQps } = ANSWER_FIELDS
/** Among the candidates that the default scenario shows. */
const CQRS = 'CQRS in one deployable'
const atLoad = (load: number) => scenarioWith({ situation: { peakQps: load } })

test('moving a slider with arrow keys or typing a number changes the totals and the address', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  await expect(recommendedTotal(page)).toContainText(totalOn(DEFAULT_SCENARIO))

  await sliderOf(page, peakQps).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  const moved = await figureIn(numberOf(page, peakQps))
  expect(moved).toBeGreaterThan(peakQps.default)
  expect(moved).toBeLessThan(peakQps.default * 2)
  await expect(recommendedTotal(page)).toContainText(totalOn(atLoad(moved)))

  await numberOf(page, peakQps).fill('5000')
  await expect(sliderOf(page, peakQps)).toHaveAttribute('aria-valuetext', '5,000 requests/s')
  await expectCandidates(page, atLoad(5000))
  for (const { name, monthly } of shownCandidates(atLoad(5000), DECISION_FACTS).shown)
    await expect(infrastructure(page, name)).toHaveText(usd(monthly))
  await expect(page).toHaveURL(paths.calculator(atLoad(5000)))

  await numberOf(page, PEOPLE_FIELDS.engineers).fill('40')
  const staffed = scenarioWith({ situation: { peakQps: 5000 }, people: { engineers: 40 } })
  await expect(recommendedTotal(page)).toContainText(totalOn(staffed))
  await expect(page).toHaveURL(paths.calculator(staffed))
  await expectPartsAccessible(numberOf(page, peakQps), numberOf(page, PEOPLE_FIELDS.engineers), costTable(page))
})

test('a number out of range is explained and changes nothing @phone', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.calculator(atLoad(5000)))
  await numberOf(page, peakQps).fill('20000000')
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: '20,000,000 is out of range. Type a number from 0.1 to 10,000,000 requests/s.' }),
  ).toBeVisible()
  await expect(numberOf(page, peakQps)).toHaveValue('20000000')
  await expect(numberOf(page, peakQps)).toHaveAttribute('aria-invalid', 'true')
  await expect(recommendedTotal(page)).toContainText(totalOn(atLoad(5000)))
  await expectPartsAccessible(numberOf(page, peakQps), page.getByRole('alert').filter({ hasText: 'out of range' }))
})

test('a load in any common notation is accepted, and shown with thousands separators', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  const load = numberOf(page, peakQps)
  for (const [typed, shown] of [
    ['10k', '10,000'],
    ['5M', '5,000,000'],
    ['1,5', '1.5'],
    ['0,25', '0.25'],
    ['20 000', '20,000'],
  ] as const) {
    await load.fill(typed)
    await load.blur()
    await expect(load).toHaveValue(shown)
    await expect(sliderOf(page, peakQps)).toHaveAttribute('aria-valuetext', `${shown} requests/s`)
  }
  await expectPartsAccessible(numberOf(page, peakQps), sliderOf(page, peakQps))
})

test('a number that cannot be used leaves the previous one in use', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.calculator())
  const load = numberOf(page, peakQps)
  for (const [typed, why] of [
    ['1e9', '1,000,000,000 is out of range.'],
    ['1.200', '1.200 can be 1.2 or 1,200: type 1.2 or 1200.'],
    ['12abc', '“12abc” is not a number.'],
  ] as const) {
    await load.clear()
    await load.pressSequentially(typed)
    await load.blur()
    await expect(load).toHaveValue(typed)
    await expect(page.getByRole('alert').filter({ hasText: why })).toContainText('100 stays in use.')
    await expect(sliderOf(page, peakQps)).toHaveAttribute('aria-valuetext', '100 requests/s')
  }
  await expect(page).toHaveURL(paths.calculator())
  await expectPartsAccessible(load, page.getByRole('alert').filter({ hasText: 'is not a number' }))
})

test('one action shows the formula, the inputs and the source of an amount', async ({ page, expectAccessible }) => {
  const atFramework = scenarioWith({
    situation: { peakQps: 5000 },
    money: { rateCard: 'framework' },
    compare: ['monolith', 'event-sourcing'],
  })
  await open(page, paths.calculator(atFramework))
  const { estimate } = costOf('event-sourcing', atFramework)
  const bill = page.getByRole('table', {
    name: `${PATTERN_NAMES['event-sourcing']}: infrastructure cost breakdown, Reference-guide rates (illustrative)`,
  })
  await expect(bill).toBeHidden()
  await billOf(page, 'Event Sourcing in one deployable').click()
  await expect(bill).toBeVisible()

  const rates = FRAMEWORK_CARD.patterns.find(({ pattern }) => pattern === 'event-sourcing')!.rates
  const format = moneyIn(atFramework.money)
  const amounts = format.column(estimate.lines.map(({ amount }) => amount)).rows
  for (const [index, line] of estimate.lines.entries()) {
    const row = bill.getByRole('row').filter({ has: fold(page, line.label) })
    await expect(row.getByRole('cell').last()).toHaveText(amounts[index] ?? '')
    const source = row.getByText(`${rates[line.id]!.evidence.source}, ${rates[line.id]!.evidence.asOf}.`)
    await expect(source).toBeHidden()
    await fold(row, line.label).click()
    await expect(source).toBeVisible()
    await expect(row.getByText(`${quantity(line.quantity, line.unit)}: ${line.formula}`, { exact: true })).toBeVisible()
  }
  await expect(inRow(bill, 'Infrastructure a month').last()).toHaveText(format.exact(estimate.total))
  await expectAccessible(page)
})

test('a measured volume replaces a derived one, and can be reset', async ({ page, expectPartsAccessible }) => {
  const writes = page.getByRole('textbox', { name: 'Writes (writes/month)', exact: true })
  const back = page.getByRole('button', { name: 'Writes: use the derived figure', exact: true })
  const measured = scenarioWith({ money: { requirements: { writeVolume: 1_000_000 } } })
  await open(page, paths.calculator())
  await expect(back).toHaveCount(0)

  await writes.fill('1000000')
  await expect(infrastructure(page, CQRS)).toHaveText(usd(costOf('cqrs', measured).estimate.total))
  await expect(page.getByRole('row').filter({ has: writes })).toContainText(
    count(requirementsOf(DEFAULT_SCENARIO).writeVolume),
  )
  await expect(page).toHaveURL(paths.calculator(measured))
  await expectPartsAccessible(page.getByRole('row').filter({ has: writes }))

  await back.click()
  await expect(infrastructure(page, CQRS)).toHaveText(usd(costOf('cqrs', DEFAULT_SCENARIO).estimate.total))
  await expect(back).toHaveCount(0)
  await expect(page).toHaveURL(paths.calculator())
})

test('own overhead and ramp-up time change engineering, not infrastructure', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  const overhead = page.getByRole('textbox', { name: 'CQRS: overhead (%)' })
  await overhead.fill('10')
  const own = scenarioWith({ people: { overhead: { cqrs: 0.1 } } })
  await expectCandidates(page, own)
  await expect(infrastructure(page, CQRS)).toHaveText(usd(costOf('cqrs', DEFAULT_SCENARIO).estimate.total))
  await expect(page).toHaveURL(paths.calculator(own))
  const assumptions = page.getByRole('region', { name: 'Engineering assumptions for each pattern' })
  await assumptions
    .getByRole('row', { name: PATTERN_NAMES.cqrs })
    .getByRole('button', { name: /^reset to \+50%/ })
    .click()
  await expect(overhead).toHaveValue(String(OPERATIONAL_COSTS.cqrs.overhead * 100))
  await expect(page).toHaveURL(paths.calculator())
  await expectPartsAccessible(assumptions)
})

test('a worked example sets every figure, a reset clears them, and the former work can be restored', async ({
  page,
  expectPartsAccessible,
}) => {
  const booking = example('booking-engine')
  await open(page, paths.calculator())
  await page.getByRole('navigation', { name: 'Worked examples' }).getByRole('link', { name: booking.name }).click()
  await expect(numberOf(page, peakQps)).toHaveValue(fieldText(booking.whole.situation.peakQps ?? 0))
  await expect(recommendedTotal(page)).toContainText(totalOn(booking.whole))
  await expect(page).toHaveURL(paths.calculator(booking.whole))

  await page.getByRole('button', { name: 'Reset all' }).click()
  await expect(numberOf(page, peakQps)).toHaveValue(String(peakQps.default))
  await expect(recommendedTotal(page)).toContainText(totalOn(DEFAULT_SCENARIO))
  await expect(page).toHaveURL(paths.calculator())

  await historyFold(page).click()
  const answers = Object.keys(booking.whole.situation).length
  await page.getByRole('button', { name: new RegExp(`^Restore 12K requests/s, ${answers} answers`) }).click()
  await expect(numberOf(page, peakQps)).toHaveValue('12,000')
  await expect(page).toHaveURL(paths.calculator(booking.whole))
  await expectPartsAccessible(
    page
      .locator('details')
      .filter({ has: historyFold(page) })
      .last(),
  )
})

test('two charts load near the screen, each with a table', async ({ page, expectAccessible }) => {
  await open(page, paths.calculator(atLoad(5000)))
  for (const [question, drawing, table] of [
    ['What is the whole cost made of?', 'Whole cost over 36 months by line', 'Whole cost over 36 months, line by line'],
    [
      'At what load does each reach its limit?',
      'Monthly infrastructure cost over peak load',
      'Monthly infrastructure cost over peak load, in US dollars',
    ],
  ] as const) {
    const chart = page.getByRole('figure', { name: question })
    await chart.scrollIntoViewIfNeeded()
    await expect(chart.locator('svg').and(page.getByLabel(drawing, { exact: true }))).toBeVisible()
    await expect(chart.getByRole('table')).toHaveCount(0)
    await fold(chart, 'Figures of this chart').click()
    await expect(chart.getByRole('table', { name: table })).toBeVisible()
  }
  await expectAccessible(page)
})

test('the defaults behind the totals are listed, and a figure can be reset to the value of the link', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator(scenarioWith({ situation: { peakQps: 1200, teams: 4 } })))
  await expect(page.getByText('28 engineers (7 a team)')).toBeVisible()
  await numberOf(page, peakQps).fill('2400')
  await page.getByRole('button', { name: `${labelOf(peakQps)}: reset to link: 1,200 requests/s` }).click()
  await expect(numberOf(page, peakQps)).toHaveValue('1,200')
  await expectPartsAccessible(numberOf(page, peakQps), page.getByText('28 engineers (7 a team)'))
})

test('another pattern is added to the candidates, and removed again', async ({ page, expectPartsAccessible }) => {
  await open(page, paths.calculator())
  const others = page.getByRole('group', { name: 'Add another pattern' })
  const before = await costTable(page).getByRole('rowheader').count()
  const name = PATTERN_NAMES['edge-computing']
  await others.getByRole('link', { name: `Add ${name}` }).click()
  await expect(costTable(page).getByRole('rowheader').filter({ hasText: 'your choice' })).toContainText([name])
  await expectPartsAccessible(others, costTable(page))
  await others.getByRole('link', { name: `Remove ${name}` }).click()
  await expect(costTable(page).getByRole('rowheader')).toHaveCount(before)
})

test('a line can be left out of the total, and the total is that of the recommendation', async ({
  page,
  expectPartsAccessible,
}) => {
  const asked = scenarioWith({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
  const without = scenarioWith({ ...asked, money: { off: ['coordination'] } })
  await open(page, paths.calculator(asked))
  await expect(recommendedTotal(page)).toContainText(totalOn(asked))
  await page.getByRole('link', { name: 'Leave out Coordination' }).click()
  await expect(recommendedTotal(page)).toContainText(totalOn(without))
  await expect(page).toHaveURL(paths.calculator(without))
  const lines = page.getByRole('region', { name: /^The ten lines of the whole cost/ })
  await expect(lines.getByRole('row').filter({ hasText: 'Coordination' })).toContainText('left out')
  await expectPartsAccessible(lines)
  await page.getByRole('link', { name: 'Count Coordination' }).click()
  await expect(page).toHaveURL(paths.calculator(asked))
})

test('an own factor replaces ours, and can be reset', async ({ page, expectPartsAccessible }) => {
  const { exponentOne } = COST_FACTORS
  const asked = scenarioWith({ situation: { teams: 4 } })
  const own = scenarioWith({ ...asked, money: { factors: { exponentOne: 0.05 } } })
  await open(page, paths.calculator(asked))
  await fold(page, 'Coordination').click()
  const field = page.getByRole('textbox', { name: `${exponentOne.label} (${exponentOne.unit})` })
  await field.fill('0.05')
  await expect(recommendedTotal(page)).toContainText(totalOn(own))
  await expect(page).toHaveURL(paths.calculator(own))
  await expectPartsAccessible(field)
  await page.getByRole('button', { name: `${exponentOne.label}: reset` }).click()
  await expect(field).toHaveValue(String(exponentOne.value))
  await expect(page).toHaveURL(paths.calculator(asked))
})

test("today's bill is compared with its estimate", async ({ page, expectPartsAccessible }) => {
  await open(page, paths.calculator(scenarioWith({ situation: { peakQps: 1200, runsToday: 'monolith' } })))
  await page.getByRole('textbox', { name: 'Infrastructure bill today (USD/month)' }).fill('9000')
  const said = page.getByText(/^What runs today, Monolith\. Bill today \$9,000 a month; estimate .* your bill is/)
  await expect(said).toContainText('Nothing is rescaled')
  await expectPartsAccessible(said)
})

test("holding an arrow key writes the history rarely, and the address ends with the slider's value", async ({
  page,
  expectPartsAccessible,
}) => {
  await page.addInitScript(() => {
    const replaceState = history.replaceState.bind(history)
    const pushState = history.pushState.bind(history)
    const written = { times: 0 }
    Object.assign(window, { written })
    history.replaceState = (...given) => {
      written.times++
      replaceState(...given)
    }
    history.pushState = (...given) => {
      written.times++
      pushState(...given)
    }
  })
  await open(page, paths.calculator())
  await sliderOf(page, peakQps).focus()
  for (let repeat = 0; repeat < 150; repeat++) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')

  const ended = await figureIn(numberOf(page, peakQps))
  expect(ended).toBeGreaterThan(10 * peakQps.default)
  await expect(page).toHaveURL(paths.calculator(atLoad(ended)))
  const times = await page.evaluate(() => (window as unknown as { written: { times: number } }).written.times)
  expect(times).toBeGreaterThan(0)
  expect(times).toBeLessThan(100)
  await expectPartsAccessible(sliderOf(page, peakQps), numberOf(page, peakQps))
})

test('the home page draws the figures of its link, and both links to the tools carry them', async ({
  page,
  expectAccessible,
}) => {
  const asked = scenarioWith({ situation: { peakQps: 5000, budgetTotal: 1_000_000 } })
  await open(page, `${paths.home()}?${encodeLink(asked)}`)
  const picture = page.getByRole('region', { name: 'What would it cost over 36 months?' })
  await expect(picture).toContainText('For 5K requests/s')
  const rows = picture.getByRole('list').first().getByRole('listitem')
  const { shown } = shownCandidates(asked, DECISION_FACTS)
  for (const [index, { name, cost, withinBudget }] of shown.slice(0, 5).entries()) {
    await expect(rows.nth(index)).toContainText(name)
    await expect(rows.nth(index)).toContainText(moneyIn(asked.money).rough(cost.total))
    await expect(rows.nth(index)).toContainText(withinBudget ? 'within budget' : 'over budget')
  }
  await page.getByRole('link', { name: 'Estimate cost' }).click()
  await expect(sliderOf(page, peakQps)).toHaveAttribute('aria-valuetext', '5,000 requests/s')
  await inHeader(page, 'Decide').click()
  await expect(page.getByRole('listitem').filter({ hasText: '5,000 requests/s' })).toBeVisible()
  await expectAccessible(page)
})

test('every field shows the value in use', async ({ page, expectPartsAccessible }) => {
  const given = scenarioWith({
    situation: { teams: 4 },
    people: { learningMonths: { cqrs: 2 } },
    compare: ['monolith', 'microservices'],
  })
  await open(page, paths.calculator(given))
  for (const id of PATTERN_IDS) {
    const { overhead } = standardOverhead(id, given, OPERATIONAL_COSTS[id])
    const months = given.people.learningMonths[id] ?? OPERATIONAL_COSTS[id].learningMonths
    const field = (what: string) => page.getByRole('textbox', { name: `${PATTERN_NAMES[id]}: ${what}` })
    await expect(field('overhead (%)')).toHaveValue(fieldText(overhead * 100))
    await expect(field('learning time (months)')).toHaveValue(fieldText(months))
  }
  for (const group of ['Data and users', 'Structure']) await fold(page.locator('#figures'), group).click()
  for (const field of fieldsIn('workload'))
    await expect(numberOf(page, field).first(), field.name).toHaveValue(
      fieldText((field.get(given) ?? field.default) * (field.unit === '%' ? 100 : 1)),
    )

  const overhead = page.getByRole('textbox', { name: `${PATTERN_NAMES.microservices}: overhead (%)` })
  await expect(page.getByRole('link', { name: '+89%, from 4 teams' })).toBeVisible()
  await overhead.fill('150')
  const own = scenarioWith({ ...given, people: { ...given.people, overhead: { microservices: 1.5 } } })
  await expectCandidates(page, own)
  await expectPartsAccessible(page.getByRole('region', { name: 'Engineering assumptions for each pattern' }))
})

test("today's bill stands as the infrastructure of what runs today, with the estimate below it", async ({ page }) => {
  const asked = scenarioWith({ situation: { peakQps: 1200, runsToday: 'monolith', currentBill: 9000 } })
  await open(page, paths.calculator(asked))
  const today = costTable(page).getByRole('row').filter({ hasText: 'runs today' })
  await expect(today.getByRole('cell').last()).toContainText(/^\$9,000estimate \$/)
})

test('on call around the clock is a switch, and stays in the link', async ({ page, expectPartsAccessible }) => {
  const onCall = scenarioWith({ situation: { teams: 1 }, people: { engineers: 4, onCall: true } })
  await open(page, paths.calculator(scenarioWith({ situation: { teams: 1 }, people: { engineers: 4 } })))
  await fold(page, 'Engineering').first().click()
  const control = page.getByRole('checkbox', { name: 'On call around the clock' })
  await control.check()
  await expect(recommendedTotal(page)).toContainText(totalOn(onCall))
  await expect(page).toHaveURL(paths.calculator(onCall))
  await expectPartsAccessible(control)
})
