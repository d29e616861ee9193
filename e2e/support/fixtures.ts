import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Marks what axe is to look at. */
const CHANGED = 'data-changed'

type Support = {
  /** Axe finds nothing on the page as it stands. `where` is said in a failure; `rules` are all by default. */
  expectAccessible: (page: Page, where?: string, rules?: string[]) => Promise<void>
  /**
   * Axe finds nothing in these parts of a page: those that a journey has changed. accessibility.spec.ts looks at every
   * page whole, and doing it again takes most of a journey's time.
   */
  expectPartsAccessible: (first: Locator, ...others: Locator[]) => Promise<void>
  /** What a test provokes on purpose, for example `test.use({ expectedProblems: [/404/] })`. */
  expectedProblems: RegExp[]
  /**
   * Fails the test for errors on a page or its console (broken content security policy included) and for failed
   * requests.
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
      // Some parts are gone by themselves by now.
      await page.evaluate((name) => {
        for (const part of document.querySelectorAll(`[${name}]`)) part.removeAttribute(name)
      }, CHANGED)
    })
  },
})

/** Looks at the whole page, or at the parts that a selector names. */
async function expectNoViolations(page: Page, where: string, rules: string[], parts?: string) {
  // Styles included: without them every target is too small.
  await page.waitForLoadState()
  // After a link within the app, Next writes the title a moment after the page.
  await expect(page).toHaveTitle(/\S/)
  // From the top: what the sticky header happens to cover half of is no target that is too small.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    // All in the page, which has no frames of others: carrying every passed check to a second page took most of the
    // time.
    .setLegacyMode(true)
  const { violations } = await (parts === undefined ? axe : axe.include(parts)).analyze()
  expect(violations.flatMap(inWords), `axe on ${where}`).toEqual([])
}

export { expect }

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const inWords = ({ id, help, nodes }: Violation) =>
  nodes.map(
    ({ target, failureSummary, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html}\n  ${failureSummary}`,
  )

/** Everything that goes wrong in any page of the context, as it goes wrong. */
function problemsOf(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    // Leaving a page ends what it was still loading.
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response ${response.status()}: ${response.url()}`)
  })
  return problems
}
