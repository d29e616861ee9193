import type { APIRequestContext } from '@playwright/test'
import { createHash } from 'node:crypto'
import { REFERENCES, TOOLS } from '@/components/frame/nav-items'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { title } from './support/page-in-words'
import { LOST, ROUTES } from './support/routes'

const FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb']

test('every kind of response has the security headers', async ({ request }) => {
  const home = await (await request.get(paths.home())).text()
  const assets = [...home.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css))"/g)].map(
    ([, address]) => address!,
  )
  expect(assets.length).toBeGreaterThan(2)
  const addresses = [
    paths.home(),
    paths.pattern('cqrs'),
    paths.calculator(),
    '/recommendation?v=0',
    LOST,
    '/api/nothing',
    '/sitemap.xml',
    '/robots.txt',
    ...['.js', '.css'].map((kind) => assets.find((address) => address.endsWith(kind))!),
  ]
  for (const address of addresses) {
    const headers = (await request.get(address)).headers()
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    })
    for (const feature of FEATURES) expect(headers['permissions-policy'], address).toContain(`${feature}=()`)
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'")
    expect(headers['x-powered-by'], address).toBe(undefined)
  }
  const estimate = await request.post(paths.api.estimate(), { data: { pattern: 'cqrs' } })
  expect(estimate.status()).toBe(200)
  expect(estimate.headers()['content-security-policy']).toContain("default-src 'none'; frame-ancestors 'none';")
})

test('every inline script of a page is named by its hash, and nothing else may run', async ({ request }) => {
  for (const path of [paths.home(), paths.calculator(), paths.pattern('monolith'), LOST]) {
    const { html, policy } = await policyOf(request, path)
    const inline = [...html.matchAll(/<script\b((?:(?!src=)[^>])*)>([\s\S]*?)<\/script>/g)].map(([, , text]) => text!)
    expect(inline.length, path).toBeGreaterThan(1)
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(policy['script-src']?.toSorted(), path).toEqual(["'self'", ...new Set(hashes)].toSorted())
    expect(policy['script-src-attr'], path).toEqual(["'none'"])
    expect(policy['style-src'], path).toEqual(["'self'"])
    expect(policy['default-src'], path).toEqual(["'self'"])
  }
})

test('every part of a page stands in its place before a script runs', async ({ request }) => {
  for (const path of [...ROUTES, `${paths.compare()}?compare=${PATTERN_IDS.join()}`]) {
    const html = await (await request.get(path)).text()
    expect(html.split('<!--$?-->').length - 1, `parts of ${path} that wait for a script`).toBe(0)
  }
})

test.describe('a script injected into the page', () => {
  test.use({ expectedProblems: [/Content Security Policy/] })

  test('does not run', async ({ page }) => {
    await page.goto(paths.operate())
    const ran = await page.evaluate(() => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'document.title = "taken over"')
      document.body.append(button)
      button.click()
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.body.append(script)
      return document.title
    })
    expect(ran).not.toBe('taken over')
  })

  test('does not run when it came with the page either', async ({ page }) => {
    await page.route(`**${paths.operate()}`, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const injected = `<script>document.documentElement.dataset.owned = 'yes'</script></body>`
      await route.fulfill({ response, body: html.replace('</body>', injected) })
    })
    await page.goto(paths.operate())
    await expect(title(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.dataset.owned)).toBe(undefined)
  })
})

test('the sitemap lists every page without a scenario, and robots.txt links to it', async ({ request, baseURL }) => {
  const sitemap = await request.get('/sitemap.xml')
  const listed = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  )
  expect(sitemap.headers()['content-type']).toContain('xml')
  expect(listed.toSorted()).toEqual(
    [
      paths.home(),
      paths.bills(),
      paths.publishedDecisions(),
      paths.compareLinks(),
      paths.apiReference(),
      ...[...TOOLS, ...REFERENCES].map(({ href }) => href),
      ...PATTERN_IDS.map(paths.pattern),
    ].toSorted(),
  )
  expect(listed.filter((path) => !ROUTES.includes(path))).toEqual([])
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(robots).toContain('Disallow: /api/')
})

test('a shared scenario is excluded from indexing, the pages themselves are not', async ({ request }) => {
  const robotsOf = async (path: string) =>
    /<meta name="robots" content="([^"]+)"/.exec(await (await request.get(path)).text())?.[1]
  expect(await robotsOf('/recommendation?v=1&rates=framework-1&qps=500')).toContain('noindex')
  expect(await robotsOf(paths.patterns())).toBe(undefined)
})

async function policyOf(request: APIRequestContext, path: string) {
  const response = await request.get(path)
  const policy = response.headers()['content-security-policy'] ?? ''
  const directives = policy.split('; ').map((directive) => directive.split(' '))
  return {
    html: await response.text(),
    policy: Object.fromEntries(directives.map(([name, ...sources]) => [name!, sources])) as Partial<
      Record<string, string[]>
    >,
  }
}
