import { readFile } from 'node:fs/promises'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const SCENARIO = scenarioWith({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('capacity and failure: every picture with its finding, its table and its file', async ({ page }) => {
    await page.goto(paths.recommendationPart('capacity', SCENARIO))
    const pictures = page.getByRole('figure')
    await expect(pictures).toHaveCount(6)
    for (const picture of await pictures.all()) {
      await expect(picture.getByRole('heading', { level: 3 })).not.toBeEmpty()
      await expect(fold(picture, 'Figures')).toBeVisible()
    }
    const limits = page.locator('#limits')
    await fold(limits, 'Figures').click()
    await expect(limits.getByRole('columnheader', { name: 'Stated limit (requests/s)' })).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      limits.getByRole('link', { name: 'All figures as CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('loadbearing-capacity-limits.csv')
    const [head] = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect(head).toMatch(/^Candidate,p99 without load \(seconds\),p99 at the peak \(seconds\)/)
  })
})
