import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { expectKept, NO_NETWORK } from './support/kept'
import { inHeader, numberOf, recommendedTotal, title } from './support/page-in-words'
import { totalOn } from './support/worked-out'

test.use({ serviceWorkers: 'allow', expectedProblems: [NO_NETWORK] })

const { peakQps } = ANSWER_FIELDS
const LINK = 'qps=5000&teams=4&v=2'
const atLoad = (load: number) => scenarioWith({ situation: { peakQps: load, teams: 4 } })

test('what was opened, and any link in the tools, works without a network', async ({
  page,
  context,
  expectPartsAccessible,
}) => {
  await page.goto(`/recommendation?${LINK}`)
  const recommended = await title(page).innerText()
  await expectKept(page, `/recommendation?${LINK}`)
  await page.goto(paths.method())
  await page.getByRole('link', { name: 'Evidence', exact: true }).first().click()
  await expect(page).toHaveURL(paths.ledger())

  await context.setOffline(true)
  await page.goto(`/recommendation?${LINK}`)
  await expect(title(page)).toHaveText(recommended)
  const note = page.getByRole('status').filter({ hasText: 'Offline. Figures are computed on this device.' })
  await expectPartsAccessible(note)

  // Links of the header carry the scenario; the page of the calculator was never opened.
  await inHeader(page, 'Cost').click()
  await expect(page).toHaveURL(/\/calculator\?.*qps=5000/)
  await expect(title(page)).toHaveText('What would each architecture cost?')
  await expect(numberOf(page, peakQps)).toHaveValue('5,000')
  await expect(recommendedTotal(page)).toContainText(totalOn(atLoad(5000)))
  await numberOf(page, peakQps).fill('9000')
  await expect(recommendedTotal(page)).toContainText(totalOn(atLoad(9000)))
  await expect(page).toHaveURL(/qps=9000/)

  // A question of a link that was never opened, its answer, and the recommendation that it leads to.
  await page.goto(`/decide/consistency?${LINK}`)
  await expect(title(page)).toHaveText('Do you need strong consistency?')
  await expect(page).toHaveTitle(/^Do you need strong consistency/)
  await page.getByRole('button', { name: "Don't know" }).click()
  // The answer leads on, without a network by loading a page: it must be there before the next is asked for.
  await expect(title(page)).not.toHaveText('Do you need strong consistency?')
  await page.goto(`/recommendation?${LINK.replace('5000', '70')}`)
  await expect(page.getByText('over 36 months, between').first()).toBeVisible()

  // A page that the server alone makes says so, hands its link on, and comes by itself.
  await page.goto(`/recommendation/cost?${LINK}`)
  await expect(title(page)).toHaveText('This page needs a network')
  await expect(page.getByRole('link', { name: 'Open the calculator' })).toHaveAttribute('href', `/calculator?${LINK}`)
  await expect(page.getByRole('list').getByRole('link', { name: recommended }).first()).toBeVisible()
  await context.setOffline(false)
  await expect(title(page)).not.toHaveText('This page needs a network')
  await expect(note).toBeHidden()
})

test('the app can be installed: a manifest with icons that a launcher may cut', async ({ page, request }) => {
  await page.goto(paths.home())
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = await request.get(address!)
  expect(manifest.headers()['content-type']).toContain('application/manifest+json')
  const { icons, start_url: start } = await manifest.json()
  expect(start).toBe(paths.home())
  expect(icons.map(({ sizes, purpose = 'any' }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src } of icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png')
})
