import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { layOutWhole } from '@/components/frame/lay-out-whole'
import { violationsOn } from './axe'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Marks the parts that axe checks. */
const CHANGED = 'data-changed'

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
  // A target that the sticky header half covers is not too small, nor one in a section that has no height yet.
  await page.evaluate(() => {
    // After a reload a page returns to its former place until somebody scrolls.
    window.dispatchEvent(new WheelEvent('wheel'))
    window.scrollTo({ top: 0, behavior: 'instant' })
  })
  await page.evaluate(layOutWhole)
  expect(await violationsOn(page, rules, parts), `axe on ${where}`).toEqual([])
}

export { expect }

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
