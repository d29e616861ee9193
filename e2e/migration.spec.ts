import { readFile } from 'node:fs/promises'
import { scenarioWith } from '@/lib/kernel'
import { PLAN_KEYS } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const SCENARIO = scenarioWith({
  situation: { runsToday: 'monolith', teams: 12, peakQps: 20_000, globalUsers: true, auditCritical: true },
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('a plan is edited: what can be read counts, what cannot is named and kept, and the checklist follows', async ({
    page,
  }) => {
    await page.goto(paths.recommendationPart('migration', SCENARIO))
    const form = page.getByRole('form', { name: 'Edit the plan' })
    await form.getByLabel('People on the move').fill('10')
    await form.getByLabel('Share of their time').fill('most of it')
    await form.getByRole('button', { name: 'Plan again' }).click()

    await expect(page).toHaveURL(new RegExp(`${PLAN_KEYS.people}=10`))
    await expect(form.getByLabel('People on the move')).toHaveValue('10')
    const share = form.getByLabel('Share of their time')
    await expect(share).toHaveValue('most of it')
    await expect(share).toHaveAccessibleDescription(/Expected .* from 2 to 100/)
    await expect(page.locator('#phases')).toContainText('With 10 people, 20% of their time')

    const pictures = page.getByRole('figure')
    await expect(pictures).toHaveCount(3)
    for (const picture of await pictures.all()) await expect(fold(picture, 'Figures')).toBeVisible()

    const [first] = await page.locator('#checklist').getByRole('heading', { level: 3 }).allInnerTexts()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Checklist as Markdown' }).click(),
    ])
    const markdown = await readFile(await file.path(), 'utf8')
    const [, weeks = ''] = /, (\S+ weeks .*)$/.exec(first ?? '') ?? []
    expect(weeks).not.toBe('')
    expect(markdown).toContain(`- Takes: ${weeks}, `)
    expect(markdown).toContain('With 10 people')
  })
})
