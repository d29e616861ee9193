import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'

/** More digits than any figure that is shown: what binary arithmetic leaves behind, such as 0.009999999999999998. */
const NOISE = /\d\.\d{9,}|\d{3}e-\d/

const PAGES = [paths.compare, paths.calculator, paths.recommendation]

for (const peakQps of [0.1, 0.7, 2.3])
  for (const pathOf of PAGES) {
    const path = pathOf(scenarioWith({ situation: { peakQps, teams: 3 } }))
    test(`no figure shows the noise of binary arithmetic: ${path}`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('main')).toContainText('requests/s', { useInnerText: true })
      await expect(page.getByRole('main')).not.toContainText(NOISE, { useInnerText: true })
    })
  }
