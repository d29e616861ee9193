import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { ANSWERED } from './support/routes'

/** A page of somebody else: another host, so another site, with what the export page gives to copy. */
let elsewhere: Server
let html = ''

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>A wiki</title><body>${html}<p id="heights"></p><script>
      addEventListener('message', ({ data: { type, height } }) => {
        if (type === 'loadbearing:height' && height > 200) document.getElementById('heights').textContent = 'told'
      })</script></body></html>`)
  })
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
})

test.afterAll(() => void elsewhere.close())

test('what the export page gives to copy works in a frame of another site, without storage @phone', async ({
  page,
  context,
}) => {
  await page.goto(paths.recommendationPart('export', ANSWERED))
  const snippets = page.getByRole('region', { name: 'Embed in a page' }).locator('code')
  html = (await snippets.filter({ hasText: '<iframe' }).allTextContents()).join('')
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)

  const recommended = page.frameLocator('iframe[title^="Recommended"]')
  const name = (await recommended.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const calculator = page.frameLocator('iframe[title$="calculator"]')
  await expect(calculator.getByRole('status')).toContainText(`${name} is recommended`)
  await expect(page.locator('#heights')).toHaveText('told')
  await expect(calculator.locator('body')).toHaveJSProperty('scrollWidth', await widthOf(calculator.locator('body')))

  const before = (await calculator.getByRole('status').textContent()) ?? ''
  const load = calculator.getByRole('textbox', { name: /^Peak load/ })
  await load.fill('900k')
  await expect(calculator.getByRole('status')).not.toHaveText(before)
  await load.fill('many')
  await expect(calculator.locator('.problem')).toContainText('Peak load')
  await load.fill('900k')
  await expect(calculator.locator('.problem')).toHaveCount(0)

  const opened = context.waitForEvent('page')
  await calculator.getByRole('link', { name: /^All inputs, lines and sources/ }).click()
  const tab = await opened
  await expect(tab).toHaveURL(/\/calculator\?.*qps=900000/)
  expect(await tab.evaluate(() => window.opener)).toBe(null)
})

const widthOf = (part: { evaluate: (work: (element: HTMLElement | SVGElement) => number) => Promise<number> }) =>
  part.evaluate((element) => element.clientWidth)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the embedded calculator is a form, with a button', async ({ page }) => {
    await page.goto(paths.embed.calculator(ANSWERED))
    const before = (await page.getByRole('status').textContent()) ?? ''
    await page.getByRole('textbox', { name: /^Peak load/ }).fill('2M')
    await page.getByRole('button', { name: 'Update' }).click()
    await expect(page.getByRole('textbox', { name: /^Peak load/ })).toHaveValue('2,000,000')
    await expect(page.getByRole('status')).not.toHaveText(before)
  })
})

test('embedded pages may be framed, are accessible in both themes, and weigh little', async ({
  page,
  request,
  expectAccessible,
}) => {
  for (const address of [paths.embed.recommendation(ANSWERED), paths.embed.calculator(ANSWERED)]) {
    const answer = await request.get(address)
    expect(answer.headers()['content-security-policy'], address).toContain('frame-ancestors *')
    expect(answer.headers(), address).not.toHaveProperty('x-frame-options')
    for (const theme of ['light', 'dark']) {
      await page.goto(`${address}&theme=${theme}`)
      await expectAccessible(page)
    }
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    )
    expect(bytes, address).toBeLessThan(10_000)
  }
})
