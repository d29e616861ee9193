import type { Page } from '@playwright/test'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { scenarioWith } from '@/lib/kernel'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { costTable, numberOf, open, title } from './support/page-in-words'
import { verdictOn } from './support/worked-out'
import { wholeOrPart } from './support/whole-or-part'

const NOTICE = 'Parts of the link that were not used'
const notice = (page: Page) => page.getByRole('region', { name: NOTICE })
const PAGES_WITH_A_SCENARIO = [
  paths.home(),
  paths.calculator(),
  paths.compare(),
  paths.decide(),
  paths.decide(WIZARD_QUESTIONS[0]!.slug),
  '/recommendation',
]

/** Each link has one readable part, teams=6; `says` lists the messages on the rest. */
const LINKS: { story: string; query: string; says: string[] }[] = [
  {
    story: 'a number that is none',
    query: 'v=1&rates=framework-1&qps=plenty&teams=6',
    says: ['qps: found “plenty”, expected a number from 0 to 10,000,000.'],
  },
  {
    story: 'a number past all bounds',
    query: 'teams=6&qps=1e999&reads=-3',
    says: ['qps: found “1e999”', 'reads: found “-3”, expected a share from 0 to 1.'],
  },
  { story: 'its end cut off', query: 'v=1&rates=framework-1&teams=6&consiste', says: [] },
  {
    story: 'an answer misspelt',
    query: 'teams=6&consistency=Strong&audit=maybe',
    says: ['consistency: found “Strong”, expected strong or eventual.', 'audit: found “maybe”, expected yes or no.'],
  },
  {
    story: 'parameters of somebody else',
    query: 'teams=6&session=abc&constructor=2',
    says: ['session: found “abc”', 'constructor: found “2”, expected a parameter that this app knows.'],
  },
  {
    story: 'markup in a value',
    query: `teams=6&qps=${encodeURIComponent('<script>alert(1)</script>')}`,
    says: ['qps: found “<script>alert(1)</script>”'],
  },
  { story: 'patterns that do not exist', query: 'teams=6&compare=cqrs,soa', says: ['compare: found'] },
  {
    story: 'the same parameter twice',
    query: 'teams=6&teams=9',
    says: ['teams: found “9”, expected one value; the first one is used.'],
  },
  {
    story: 'an old version',
    query: 'v=0&teams=6',
    says: ['v: found “0”, expected 2 or 1, the versions this app knows'],
  },
  { story: 'a version from the future', query: 'v=99&rates=framework-1&teams=6', says: ['v: found “99”'] },
  {
    story: 'prices that are gone',
    query: 'v=1&rates=old&teams=6',
    says: [
      'rates: found “old”, expected aws-us-east-1-2026-11-29 or aws-eu-central-1-2026-11-29 or ' +
        'azure-eastus-2026-11-29 or gcp-us-central1-2026-11-29 or framework-1, ' +
        'the prices in use now',
    ],
  },
  {
    story: '9 KB in one parameter',
    query: `teams=6&note=${'x'.repeat(9 * 1024)}`,
    says: ['1 parameter at the end: found “note”'],
  },
  { story: 'a thousand parameters', query: `teams=6&${'a=1&'.repeat(1000)}`, says: ['parameters at the end'] },
  { story: 'broken escapes', query: 'teams=6&load=%E0%A4%A&audit=%', says: ['load: found', 'audit: found “%”'] },
]

/**
 * Axe checks the whole page for the first link and only the notice for the others, because the rest of the page is the
 * same.
 */
const [FIRST] = LINKS

for (const { story, query, says } of LINKS) {
  test(`a link with ${story} still works, and lists what it could not use`, async ({
    page,
    request,
    expectAccessible,
    expectPartsAccessible,
  }) => {
    const answers = await Promise.all(PAGES_WITH_A_SCENARIO.map((path) => request.get(`${path}?${query}`)))
    expect(answers.map((answer) => answer.status())).toEqual(PAGES_WITH_A_SCENARIO.map(() => 200))
    for (const answer of answers) expect((await answer.text()).includes(NOTICE)).toBe(says.length > 0)

    const response = await page.goto(`/recommendation?${query}`)
    expect(response?.status()).toBe(200)
    await expect(title(page)).toHaveText(verdictOn(scenarioWith({ situation: { teams: 6 } })))
    await expect(notice(page)).toHaveCount(says.length > 0 ? 1 : 0)
    for (const words of says) await expect(notice(page)).toContainText(words)
    await wholeOrPart(query === FIRST?.query, {
      whole: () => expectAccessible(page),
      part: async () => expectPartsAccessible(title(page), ...(await notice(page).all())),
    })
  })
}

test('a damaged link opens tools that can be used right away', async ({ page, expectAccessible }) => {
  await open(page, `${paths.calculator()}?v=99&rates=old&qps=plenty&teams=6&session=abc&compare=cqrs,soa,monolith`)
  await expect(notice(page)).toContainText('5 parts of this link were not used. The rest works as it should.')
  await expect(costTable(page).getByRole('rowheader').first()).toContainText('recommended')
  await numberOf(page, ANSWER_FIELDS.peakQps).fill('500')
  await expect(page).toHaveURL(/[?&]qps=500&teams=6(&|$)/)
  expect(new URL(page.url()).searchParams.get('v')).toBe(new URLSearchParams(encodeLink(DEFAULT_SCENARIO)).get('v'))
  await expectAccessible(page)
})

test('the server handles parameters named like object properties', async ({ request }) => {
  const query = 'teams=6&__proto__=1&__proto__=2&toString=1&hasOwnProperty=1&then=1&length=9'
  const answers = await Promise.all(PAGES_WITH_A_SCENARIO.map((path) => request.get(`${path}?${query}`)))
  expect(answers.map((answer) => answer.status())).toEqual(PAGES_WITH_A_SCENARIO.map(() => 200))
})

test('tracking parameters are ignored without a notice', async ({ page }) => {
  await page.goto(`${paths.recommendation(scenarioWith({ situation: { teams: 6 } }))}&utm_source=mail&fbclid=x&gclid=y`)
  await expect(title(page)).toHaveText(verdictOn(scenarioWith({ situation: { teams: 6 } })))
  await expect(notice(page)).toHaveCount(0)
})
