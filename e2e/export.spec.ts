import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { ABOUT_KEYS } from '@/lib/record'
import type { Scenario } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { fold, open } from './support/page-in-words'
import { ANSWERED, MOVED } from './support/routes'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const TITLE = 'Orders & "payments" <2027>'

const field = (page: Page, label: string) => page.getByRole('form').getByRole('textbox', { name: label, exact: true })

test('a record is named, read, copied, saved, and opens from a disk without a network in both themes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, paths.recommendationPart('export', ANSWERED))
  await field(page, 'Title of the case').fill(TITLE)
  await field(page, 'Deciders').fill('Ann Miller, Bob Okoye')
  await page.getByRole('button', { name: 'Put into the files' }).click()
  const preview = page.getByRole('article', { name: 'Preview of the record' })
  await expect(preview.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(preview).toContainText('Decided by Ann Miller, Bob Okoye.')

  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const saved = await savedBy(page, 'Download Markdown')
  expect(await readFile(saved, 'utf8')).toBe(copied)
  expect(copied).toMatch(/^---\nstatus: proposed\n/)
  await fold(page, 'Markdown source').click()
  await expect(page.getByText('decision-makers:')).toBeVisible()

  const record = await savedBy(page, 'record.html')
  await context.setOffline(true)
  const offline = await context.newPage()
  const asked: string[] = []
  offline.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(record).href
  await offline.goto(address)
  await expect(offline.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(offline.getByRole('table')).toHaveCount(2)
  const paper = () => offline.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const papers: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await offline.emulateMedia({ colorScheme })
    papers.push(await paper())
  }
  expect(new Set(papers).size).toBe(2)
  await offline.setViewportSize({ width: 360, height: 740 })
  expect(await offline.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await offline.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await paper()).toBe('rgb(255, 255, 255)')
  expect(asked).toEqual([address])
})

async function savedBy(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ])
  const place = test.info().outputPath(file.suggestedFilename())
  await file.saveAs(place)
  return place
}

const LONG: Record<string, string> = {
  [ABOUT_KEYS.title]: `${'W'.repeat(60)} ${'and everything around it '.repeat(3)}`.slice(0, 120).trim(),
  [ABOUT_KEYS.author]: 'Alexandra Montgomery-Featherstonehaugh, Enterprise Architecture'.slice(0, 80),
  [ABOUT_KEYS.status]: 'superseded by 0042, of the architecture board',
  [ABOUT_KEYS.deciders]: Array.from({ length: 8 }, (_, at) => `Person ${at} Montgomery-Featherstonehaugh`)
    .join(', ')
    .slice(0, 290),
}

const LARGE = scenarioWith({
  situation: {
    ...MOVED.situation,
    peakQps: 900_000,
    teams: 40,
    jurisdictions: 5,
    budgetMonth: 20_000,
  },
  workload: { users: 40_000_000 },
})

const CASES: [string, Scenario, Record<string, string>][] = [
  ['nothing answered', scenarioWith({}), {}],
  ['a large system', LARGE, {}],
  ['a large system with long names', LARGE, LONG],
  ['rates of the guide in euros', { ...ANSWERED, money: { ...ANSWERED.money, rateCard: 'framework' } }, LONG],
]

test.describe('the printed brief, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('is two pages on A4 and on Letter, with nothing cut off', async ({ page }) => {
    for (const [name, scenario, about] of CASES) {
      await page.emulateMedia({ media: null })
      await page.goto(paths.exportFile('brief', scenario, about))
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1')
        expect(pdf.match(/\/Type \/Page\b/g), `${name} on ${format}`).toHaveLength(2)
      }
      await page.emulateMedia({ media: 'print' })
      // The printable width of A4, which is the narrower.
      await page.setViewportSize({ width: 688, height: 940 })
      for (const sheet of await page.locator('.sheet').all()) {
        const { bottom, last, cut } = await sheet.evaluate((element) => {
          const box = element.getBoundingClientRect()
          const over = [...element.querySelectorAll('*')].filter(
            (one) => one.getBoundingClientRect().right > box.right + 1,
          )
          return {
            bottom: box.bottom,
            last: element.lastElementChild?.getBoundingClientRect().bottom ?? Infinity,
            cut: over.map((one) => one.textContent),
          }
        })
        expect(last, name).toBeLessThanOrEqual(bottom + 1)
        expect(cut, name).toEqual([])
      }
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(page.getByRole('group', { name: 'Signatures' })).toBeVisible()
    }
  })
})

test('the printed brief has what was said of the decision, and is accessible @phone', async ({
  page,
  expectAccessible,
}) => {
  await open(page, `${paths.recommendationPart('export', ANSWERED)}&${new URLSearchParams(LONG).toString()}`)
  await page.getByRole('link', { name: 'printed brief' }).click()
  await page.waitForURL(/export\/brief/)
  await expect(page.getByRole('heading', { level: 1, name: LONG[ABOUT_KEYS.title] })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to export' }).click()
  await page.waitForURL(/export\?/)
  await expect(field(page, 'Status')).toHaveValue(LONG[ABOUT_KEYS.status] ?? '')
})
