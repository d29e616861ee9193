import { readFile } from 'node:fs/promises'
import { scenarioWith } from '@/lib/kernel'
import { inputInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { comeAlive, fold, open } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const SCENARIO = scenarioWith({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
const [LOAD, TEAMS] = (['load', 'teams'] as const).map((id) => inputInWords(id, SCENARIO).label)

test('the map over other figures, by keyboard alone: axes, cursor, table and file', async ({ page }) => {
  await open(page, paths.recommendationPart('sensitivity', SCENARIO))
  await page.getByRole('combobox', { name: /^Across/ }).selectOption({ label: LOAD ?? '' })
  await page.getByRole('combobox', { name: /^Up/ }).selectOption({ label: TEAMS ?? '' })
  await page.getByRole('combobox', { name: /^Up/ }).press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/across=load&up=teams/)
  await comeAlive(page)

  const map = page.getByRole('slider', { name: /^Break-even map over the peak load and the number of teams$/ })
  await map.focus()
  const here = (await map.getAttribute('aria-valuetext')) ?? ''
  expect(here).toMatch(/^Across .* requests\/s, up .* costs least, \$/)
  await page.keyboard.press('ArrowRight')
  await expect(map).not.toHaveAttribute('aria-valuetext', here)
  await page.keyboard.press('Home')
  await expect(map).toHaveAttribute('aria-valuetext', here)

  const picture = page.locator('#map')
  await fold(picture, 'Figures').click()
  await expect(picture.getByRole('table').getByRole('row')).toHaveCount(26)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    picture.getByRole('link', { name: 'All figures as CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('loadbearing-sensitivity-map.csv')
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(lines[0]).toBe(`${LOAD} (requests/s),${TEAMS} (teams),Least cost,Total (USD)`)
  expect(lines).toHaveLength(1 + 21 * 21)
})

test('the first screen of the recommendation says what the page of sensitivity works out, to the digit', async ({
  page,
}) => {
  await page.goto(paths.recommendation(SCENARIO))
  const sure = page.getByRole('region', { name: 'How sure it is' })
  await expect(sure).toContainText(/ of 10,000 futures.*you overpay \$/)
  const rows = await sure.getByRole('listitem').filter({ hasText: '%' }).allInnerTexts()
  expect(rows.length).toBeGreaterThan(1)
  await sure.getByRole('link', { name: 'Sensitivity' }).click()
  const bars = page.locator('#futures').getByRole('listitem')
  for (const row of rows) {
    const [name = '', range = '', share = ''] = row.split('\n').filter(Boolean)
    await expect(bars.filter({ hasText: name }).filter({ hasText: range }).filter({ hasText: share })).not.toHaveCount(
      0,
    )
  }
})

test('what the first screen asks for is kept by its tag', async ({ request }) => {
  const address = paths.futuresAtAGlance(SCENARIO)
  const { etag = '' } = (await request.get(address)).headers()
  expect(etag).not.toBe('')
  expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

for (const [where, block] of [
  ['a worker', []],
  ['the main thread, where the worker cannot be had', ['**/_next/static/workers/*']],
] as const) {
  test.describe(`by ${where}`, () => {
    test.use({ expectedProblems: block.length > 0 ? [/workers\/futures-/] : [] })

    test('what somebody supposes is worked out at once, and taken back', async ({ page, expectPartsAccessible }) => {
      for (const address of block) await page.route(address, (route) => route.abort())
      await open(page, paths.recommendationPart('sensitivity', SCENARIO))
      const workers: string[] = []
      page.on('worker', (worker) => workers.push(worker.url()))
      await page.getByRole('button', { name: 'Suppose a figure' }).click()
      const part = page.getByRole('region', { name: 'What if you knew?' })
      const answer = part.getByRole('status')
      await expect(answer).toContainText('of 10,000 futures')
      const drawn = await answer.innerText()
      // The same as the picture that the server drew.
      const share = /Best in ([^;]*?) of/.exec(drawn)?.[1] ?? 'no share'
      await expect(page.locator('#futures').getByRole('listitem').first()).toContainText(share)

      await part.getByRole('combobox', { name: 'Figure' }).selectOption({ label: LOAD ?? '' })
      await part.getByRole('radio', { name: 'it is', exact: true }).check()
      const slider = part.getByRole('slider')
      await slider.focus()
      await page.keyboard.press('End')
      await expect(answer).not.toHaveText(drawn)
      await expect(part).toContainText(/with nothing supposed best in/)
      await part.getByRole('radio', { name: 'it lies between' }).check()
      await expect(part.getByRole('slider')).toHaveCount(2)
      await expectPartsAccessible(part)
      await part.getByRole('button', { name: 'All in their ranges again' }).click()
      await expect(answer).toHaveText(drawn)

      expect(workers).toHaveLength(block.length === 0 ? 1 : 0)
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('every picture stands there with its finding, what to do and its table', async ({ page }) => {
    await page.goto(paths.recommendationPart('sensitivity', SCENARIO, { along: 'teams' }))
    const pictures = page.getByRole('figure')
    await expect(pictures).toHaveCount(8)
    for (const picture of await pictures.all()) {
      await expect(picture.getByRole('heading', { level: 3 })).not.toBeEmpty()
      await expect(fold(picture, 'Figures')).toBeVisible()
    }
    await expect(page.getByRole('heading', { name: /of 10,000 futures/ })).toBeVisible()
  })

  test('the first screen of the recommendation links there', async ({ page }) => {
    await page.goto(paths.recommendation(SCENARIO))
    await page.getByRole('region', { name: 'How sure it is' }).getByRole('link', { name: 'Sensitivity' }).click()
    await expect(page).toHaveURL(/\/recommendation\/sensitivity\?/)
  })
})
