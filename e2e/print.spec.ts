import type { Page } from '@playwright/test'
import { DECISION_FACTS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { shownCandidates } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { labelOf, open } from './support/page-in-words'
import { ANSWERED, MOVED } from './support/routes'
import { SCRIPTS_REFUSED } from './support/without-scripts'

const CAPACITY = CAPACITY_FIELDS.writesPerVcpu

/** The printable area of an A4 page in CSS pixels. */
const UPRIGHT = { width: 687, height: 1016 }
const ACROSS = { width: 1046, height: 718 }

const PAGES: [string, string, { width: number; height: number }][] = [
  ['recommendation', paths.recommendation(ANSWERED), UPRIGHT],
  ['sensitivity', paths.recommendationPart('sensitivity', ANSWERED), UPRIGHT],
  ['over-time', paths.recommendationPart('over-time', ANSWERED), UPRIGHT],
  ['migration', paths.recommendationPart('migration', MOVED), UPRIGHT],
  ['capacity', paths.recommendationPart('capacity', ANSWERED), UPRIGHT],
  ['compare', paths.compare({ ...DEFAULT_SCENARIO, compare: [...PATTERN_IDS] }), ACROSS],
  ['calculator', paths.calculator(), UPRIGHT],
  ['bill', paths.bill('cqrs'), UPRIGHT],
  ['method', paths.method(), UPRIGHT],
  ['evidence', paths.ledger(), UPRIGHT],
  ['pattern', paths.pattern('event-sourcing'), UPRIGHT],
]

/** Lays the page out as for print. */
async function asPrinted(page: Page, paper: { width: number; height: number }) {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
}

/** Text that extends over the right edge of the paper and would be cut off. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    const over = (element: Element) => {
      const { width, right } = element.getBoundingClientRect()
      return width > 0 && right > edge && element.childElementCount === 0 && !element.closest('.sr-only')
    }
    return [...document.querySelectorAll('main *')].filter(over).map((element) => element.textContent.slice(0, 60))
  })

/** Disclosures whose content is hidden. */
const folded = (page: Page) =>
  page.evaluate(() => {
    const hasContent = (details: Element) => details.children.length > 1
    const isFolded = (details: Element) =>
      [...details.children].slice(1).every((child) => child.getBoundingClientRect().height === 0)
    return [...document.querySelectorAll('main details')]
      .filter((details) => details.checkVisibility() && hasContent(details) && isFolded(details))
      .map((details) => details.querySelector('summary')?.textContent)
  })

for (const [name, address, paper] of PAGES) {
  test(`${name} on A4: nothing is cut off, everything is expanded, and date and address are there`, async ({
    page,
    baseURL,
  }) => {
    await open(page, address)
    await asPrinted(page, paper)
    expect(await cut(page)).toEqual([])
    expect(await folded(page)).toEqual([])
    await expect(page.getByText(/^\d{4}-\d{2}-\d{2}$/).first()).toBeVisible()
    await expect(page.getByText(`${baseURL}${address}`, { exact: true })).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    // A missing drawing must not leave an empty box.
    await expect(page.locator('[data-drawing-placeholder]').filter({ visible: true })).toHaveCount(0)
  })
}

test('the calculator prints every drawing and every bill without scrolling or opening them', async ({ page }) => {
  await open(page, paths.calculator())
  // Drawings and bills are rendered when the page is idle.
  const charts = page.locator('[data-drawing]')
  const drawn = charts.filter({ has: page.locator('svg.recharts-surface') })
  await expect(drawn).toHaveCount(await charts.count())
  await asPrinted(page, UPRIGHT)
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.getByText('Sized by').filter({ visible: true }).count()).toBeGreaterThan(PATTERN_IDS.length)
    // Groups of figures that were never opened are drawn for paper, too.
    await expect(page.locator('#figures').getByText(labelOf(CAPACITY), { exact: true })).toBeVisible()
  }).toPass()
  expect(await cut(page)).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByText('Sized by')).toHaveCount(0)
})

/** Headings of drawings that a page break could part from what they head. */
const stranded = (page: Page, height: number) =>
  page.evaluate((paper) => {
    const isWhole = (block: Element) =>
      getComputedStyle(block).breakInside === 'avoid' && block.getBoundingClientRect().height < paper
    const isKeptWith = (heading: Element, drawing: Element) => {
      // A list that is longer than the paper breaks between its rows, the first of which stays with the heading.
      const above = drawing.previousElementSibling
      const first = drawing.querySelector('li')
      if (first && above?.contains(heading) && getComputedStyle(above).breakAfter === 'avoid' && isWhole(first))
        return true
      for (let block = heading.parentElement; block; block = block.parentElement)
        if (getComputedStyle(block).breakInside === 'avoid' && block.contains(drawing)) return isWhole(block)
      return false
    }
    return [...document.querySelectorAll('main figure')].flatMap((figure) => {
      const heading = figure.querySelector('h3')
      const drawing = figure.querySelector('[data-drawing], svg')
      return heading && drawing && !isKeptWith(heading, drawing) ? [heading.textContent] : []
    })
  }, height)

for (const [name, address, paper] of PAGES.slice(1, 7))
  test(`no heading of a chart of the ${name} is left alone at the foot of a page`, async ({ page }) => {
    await open(page, address)
    await asPrinted(page, paper)
    await expect(page.locator('main figure h3').first()).toBeVisible()
    expect(await stranded(page, paper.height)).toEqual([])
  })

test('the printed comparison has every column, even with six patterns chosen', async ({ page }) => {
  const chosen = { ...DEFAULT_SCENARIO, compare: PATTERN_IDS.filter((id) => id !== 'monolith') }
  await open(page, paths.compare(chosen))
  await asPrinted(page, ACROSS)
  const heads = page.getByRole('table', { name: /^Candidates compared/ }).getByRole('columnheader')
  await expect(heads).toHaveCount(shownCandidates(chosen, DECISION_FACTS).shown.length)
  for (const head of await heads.all()) {
    await expect(head).toBeVisible()
    const right = await head.evaluate((element) => element.getBoundingClientRect().right)
    expect(right).toBeLessThanOrEqual(ACROSS.width)
  }
})

test('the comparison prints in landscape, everything else in portrait', async ({ page }) => {
  const boxes = async (address: string) => {
    await open(page, address)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    return [...new Set(pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g))]
  }
  expect(await boxes(paths.method())).toEqual([expect.stringMatching(/\[0 0 59\d\S* 84\d\S*\]/)])
  expect(await boxes(paths.compare())).toEqual([expect.stringMatching(/\[0 0 84\d\S* 59\d\S*\]/)])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

  test('a printed bill is expanded, dated and has its address', async ({ page, baseURL }) => {
    await page.goto(paths.bill('cqrs'))
    await page.setViewportSize(UPRIGHT)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Sized by').first()).toBeVisible()
    await expect(page.getByText(`${baseURL}${paths.bill('cqrs')}`, { exact: true })).toBeVisible()
    await expect(page.getByText(/^\d{4}-\d{2}-\d{2}$/).first()).toBeVisible()
  })
})
