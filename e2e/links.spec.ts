import { PATTERN_NAMES } from '@/content/pattern-ids'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { open, title } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { verdictOn } from './support/worked-out'

const ADA = scenarioWith({ situation: { peakQps: 800, teams: 2, consistency: 'strong' } })
const BEN = scenarioWith({ situation: { peakQps: 60_000, teams: 6, consistency: 'strong', independentDeploys: true } })

test('an old link opens with then and now, and one of today does not @phone', async ({
  page,
  expectPartsAccessible,
}) => {
  const old = paths
    .recommendation(ADA)
    .replace(/made=[\d-]+/, 'made=2025-01-31&then=5000000,4000000,8000000,cqrs,monolith')
  await open(page, old)
  const then = page.getByRole('region', { name: 'Then and now' })
  await expect(then).toContainText('$5M (stated in the link) to ')
  await expect(then).toContainText('recommendation changed from CQRS in one deployable')
  await expect(then).toContainText('The link was made with the model of 2025-01-31')
  await expectPartsAccessible(then)

  for (const address of [paths.recommendationPart('cost', ADA), paths.calculator(ADA)]) {
    await open(page, `${address.replace(/\?.*/, '')}?${old.split('?')[1]}`)
    await expect(then).toContainText('$5M (stated in the link) to ')
    await expect(then.getByRole('link', { name: 'Then and now' })).toHaveAttribute('href', /then=5000000/)
  }

  await open(page, paths.recommendation(ADA))
  await expect(title(page)).toHaveText(verdictOn(ADA))
  await expect(then).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('links are pasted, compared and told apart from what is none @phone', async ({
    page,
    browser,
    expectAccessible,
  }) => {
    await page.goto(paths.compareLinks())
    const pasted = `Ada: https://example.org${paths.recommendation(ADA)}\nno link\nBen: ${paths.recommendation(BEN)}`
    await page.getByLabel('Links, one a line').fill(pasted)
    await page.getByRole('button', { name: 'Compare' }).click()

    await expect(page.getByRole('alert')).toContainText('Line 2: found “no link”')
    await expect(page.getByLabel('Links, one a line')).toHaveValue(pasted)
    const links = page.getByRole('region', { name: 'What each link recommends' })
    await expect(links.getByRole('row', { name: /^Ada/ })).toContainText(verdictOn(ADA))
    await expect(links.getByRole('row', { name: /^Ben/ })).toContainText(PATTERN_NAMES.microservices)
    await expect(page.getByRole('figure').first()).toContainText('Ben costs')
    await expectAccessible(await stillCopyOf(page, browser))

    const file = await page.request.get(paths.compareLinksFile('cost', pasted))
    expect(await file.text()).toMatch(/^Input,Ada,Ben,US dollars\r\nAda,,,[\d.]+\r\n/)
  })
})
