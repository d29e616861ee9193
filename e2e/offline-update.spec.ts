import type { Page } from '@playwright/test'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { buildsKept, expectKept, NO_NETWORK } from './support/kept'
import { numberOf, recommendedTotal, title } from './support/page-in-words'
import { twoBuilds } from './support/two-builds'
import { totalOn } from './support/worked-out'

const { peakQps } = ANSWER_FIELDS
const atLoad = (load: number) => scenarioWith({ situation: { peakQps: load, teams: 4 } })

test.use({ serviceWorkers: 'allow', expectedProblems: [NO_NETWORK] })

test('a new version never mixes with the one that is open, and loses nothing', async ({ page, context, baseURL }) => {
  const server = await twoBuilds(baseURL!)
  const { first, second } = server.builds
  try {
    await page.goto(`${server.origin}${paths.calculator()}?qps=700&teams=4&v=2`)
    await expectKept(page, paths.method())
    const other = await context.newPage()
    await other.goto(server.origin + paths.method())
    await expect(title(other)).toBeVisible()

    server.update()
    // The tab goes on with its own version: the engine is a file that the server no longer has.
    await numberOf(page, peakQps).fill('9000')
    await expect(recommendedTotal(page)).toContainText(totalOn(atLoad(9000)))
    await expect(page).toHaveURL(/qps=9000/)
    expect(await partsOf(page)).toEqual({ build: first, folders: ['chunks'] })

    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const note = page.getByRole('status').filter({ hasText: 'A new version is ready.' })
    await expect(note).toBeVisible({ timeout: 30_000 })
    expect(await partsOf(page)).toEqual({ build: first, folders: ['chunks'] })

    // Another tab still shows the former version, so it keeps what it may need.
    await note.getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => partsOf(page)).toEqual({ build: second, folders: ['second'] })
    await expect(numberOf(page, peakQps)).toHaveValue('9,000')
    expect(await buildsKept(page)).toEqual([first, second])

    // Once it is gone, a page that is opened needs nothing of it: the next one, or the one after it where the browser
    // still counts the closed tab.
    await other.close()
    await expect(async () => {
      await page.goto(server.origin + paths.method())
      await expect.poll(() => buildsKept(page)).toEqual([second])
    }).toPass({ timeout: 30_000 })
    await context.setOffline(true)
    await page.goto(`${server.origin}${paths.compare()}?teams=5&v=2`)
    await expect(title(page)).toBeVisible()
    expect(await partsOf(page)).toEqual({ build: second, folders: ['second'] })
  } finally {
    await server.stop()
  }
})

/** The build that a page says it is of, and the folders from which it has loaded scripts and styles. */
const partsOf = (page: Page) =>
  page.evaluate(() => {
    const loaded = [...document.querySelectorAll<HTMLElement>('script[src], link[rel="stylesheet"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    )
    const folders = loaded.flatMap((address) => /\/static\/(chunks|second)\//.exec(address)?.[1] ?? [])
    return { build: document.documentElement.dataset.build, folders: [...new Set(folders)] }
  })
