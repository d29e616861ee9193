import AxeBuilder from '@axe-core/playwright'
import axe from 'axe-core'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Marks the parts that axe checks. */
const CHANGED = 'data-changed'

/** Marks a few elements of each appearance: contrast is checked for these. */
const APPEARANCE = 'data-appearance'

/**
 * axe spends nine tenths of its time on contrast, and a table repeats the same few appearances in hundreds of cells. So
 * it checks a few elements of each.
 */
const AXE = `${axe.source};axe.configure({ rules: [{ id: 'color-contrast', selector: '[${APPEARANCE}]' }] })`

type Support = {
  /**
   * Expects that axe finds nothing on the page as it is. `where` is named in a failure; all rules are checked by
   * default.
   */
  expectAccessible: (page: Page, where?: string, rules?: string[]) => Promise<void>
  /**
   * Expects that axe finds nothing in these parts of a page, which a journey has changed. accessibility.spec.ts checks
   * every page in full, and repeating that would take most of a journey's time.
   */
  expectPartsAccessible: (first: Locator, ...others: Locator[]) => Promise<void>
  /** Problems that a test provokes on purpose, for example `test.use({ expectedProblems: [/404/] })`. */
  expectedProblems: RegExp[]
  /**
   * Fails the test on errors on a page or in its console (including violations of the content security policy) and on
   * failed requests.
   */
  noConsoleErrors: undefined
}

export const test = base.extend<Support>({
  expectedProblems: [[], { option: true }],

  noConsoleErrors: [
    async ({ context, expectedProblems }, use) => {
      const problems = problemsOf(context)
      await use(undefined)
      expect(problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem)))).toEqual([])
    },
    { auto: true },
  ],

  expectAccessible: async ({}, use) => {
    await use(async (page, where = page.url(), rules = RULES) => {
      await expectNoViolations(page, where, rules)
    })
  },

  expectPartsAccessible: async ({}, use) => {
    await use(async (...parts) => {
      const page = parts[0].page()
      for (const part of parts) await part.evaluate((element, name) => element.setAttribute(name, ''), CHANGED)
      await expectNoViolations(page, `parts of ${page.url()}`, RULES, `[${CHANGED}]`)
      // Some parts may have disappeared by now.
      await page.evaluate((name) => {
        for (const part of document.querySelectorAll(`[${name}]`)) part.removeAttribute(name)
      }, CHANGED)
    })
  },
})

/** Runs axe on the whole page, or on the parts that a selector names. */
async function expectNoViolations(page: Page, where: string, rules: string[], parts?: string) {
  // Waits for styles: without them every target is too small.
  await page.waitForLoadState()
  // After a navigation within the app, Next sets the title a moment after the page.
  await expect(page).toHaveTitle(/\S/)
  // Scrolls to the top: a target that the sticky header half covers is not too small.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await page.evaluate(markAppearances, { mark: APPEARANCE, parts: parts ?? ':root', ofEach: 3 })
  const builder = new AxeBuilder({ page, axeSource: AXE })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    // Legacy mode runs in the page itself, which has no frames. Sending every passed check to a second page took most
    // of the time.
    .setLegacyMode(true)
  const { violations } = await (parts === undefined ? builder : builder.include(parts)).analyze()
  expect(violations.flatMap(inWords), `axe on ${where}`).toEqual([])
}

/**
 * Marks a few elements of each appearance among those that axe will look at: the font and colour, and the background,
 * opacity and position of all that an element stands in. A few, because axe leaves one that is partly covered
 * undecided.
 */
function markAppearances({ mark, parts, ofEach }: { mark: string; parts: string; ofEach: number }) {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
  const seen = new Map<string, number>()
  const visit = (element: Element, around: string, isInParts: boolean) => {
    // axe checks neither what is hidden from screen readers nor what is disabled, so neither may stand for others.
    if (element.matches('[aria-hidden="true"]')) return
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
    const style = getComputedStyle(element)
    const { backgroundColor, backgroundImage, opacity, position, color, fontSize, fontWeight, textShadow } = style
    const inside = `${around}/${backgroundColor} ${backgroundImage} ${opacity} ${position}`
    const appearance = `${element.tagName} ${color} ${fontSize} ${fontWeight} ${textShadow} ${style.display} ${inside}`
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    const isShown = element.getClientRects().length > 0 && style.visibility === 'visible'
    const isChecked = isInParts && !isOff && isShown && (hasText || element.matches('input, select, textarea'))
    const before = seen.get(appearance) ?? 0
    if (isChecked && before < ofEach) {
      seen.set(appearance, before + 1)
      element.setAttribute(mark, '')
    }
    for (const child of element.children) visit(child, inside, isInParts || child.matches(parts))
  }
  visit(document.documentElement, '', document.documentElement.matches(parts))
}

export { expect }

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const inWords = ({ id, help, nodes }: Violation) =>
  nodes.map(
    ({ target, failureSummary, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html}\n  ${failureSummary}`,
  )

/** Collects the problems of all pages of the context as they occur. */
function problemsOf(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    // Leaving a page aborts the requests it was still making.
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response ${response.status()}: ${response.url()}`)
  })
  return problems
}
