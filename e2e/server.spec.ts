import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent } from 'node:http'
import path from 'node:path'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { buildState } from '@/scripts/environment/build.mjs'
import { ROOT } from '@/scripts/environment/root.mjs'
import { expect, test } from './support/fixtures'
import { answerTo, ownServer, type OwnServer } from './support/own-server'
import { title } from './support/page-in-words'
import { SCRIPTS_REFUSED } from './support/without-scripts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [new RegExp(`404|${SCRIPTS_REFUSED.source}`)] })

  for (const address of ['/patterns/zz', '/decide/zz', '/calculator/zz', '/no/such/page', '/failure']) {
    test(`${address} is a whole page that says that there is nothing`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(title(page)).toHaveText('Page not found')
      await expect(page.getByRole('main').getByRole('link', { name: PATTERN_NAMES.cqrs })).toBeVisible()
    })
  }
})

const OUR_HEADERS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' }

test('an address that cannot be decoded is a 400, in words for people and for programs', async ({ request }) => {
  for (const address of ['/patterns/%ff', '/%', '/decide/%c3%28']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(400)
    expect(response.headers(), address).toMatchObject(OUR_HEADERS)
    expect(await response.text(), address).toContain('<h1>')
  }
  const problem = await request.post('/api/%ff')
  expect(problem.status()).toBe(400)
  expect(problem.headers()['content-type']).toBe('application/problem+json')
  expect(await problem.json()).toMatchObject({ status: 400, id: problem.headers()['x-request-id'] })
})

test('a method that an address does not know is a 405 that names those it knows', async ({ request, baseURL }) => {
  const traced = await answerTo(`${baseURL}${paths.patterns()}`, { method: 'TRACE' })
  expect(traced).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', ...OUR_HEADERS } })
  expect(await answerTo(`${baseURL}/api/estimate`, { method: 'TRACE' })).toMatchObject({
    status: 405,
    headers: { allow: 'POST, OPTIONS', 'content-type': 'application/problem+json' },
  })
  expect((await request.delete(paths.calculator())).headers().allow).toBe('GET, HEAD')
})

test('a host that cannot be one is refused, and no address is made of it', async ({ baseURL }) => {
  const refused = await answerTo(`${baseURL}/sitemap.xml`, { headers: { host: 'evil.org/"><script>' } })
  expect(refused.status).toBe(400)
  const forwarded = { 'x-forwarded-host': 'evil.org', 'x-forwarded-proto': 'https' }
  const sitemap = await answerTo(`${baseURL}/sitemap.xml`, { headers: forwarded })
  expect(sitemap.body).toContain(`<loc>${baseURL}/`)
  expect(sitemap.body).not.toContain('evil.org')
})

test('a page has a tag, is not sent again to who has it, and may be kept by a shared cache', async ({ request }) => {
  for (const address of [paths.method(), paths.home(), '/recommendation?qps=500&teams=2']) {
    const first = await request.get(address)
    const { etag, 'cache-control': caching, vary } = first.headers()
    expect(caching, address).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/)
    expect(vary, address).toContain('Accept-Encoding')
    const again = await request.get(address, { headers: { 'if-none-match': etag ?? '' } })
    expect(again.status(), address).toBe(304)
    expect(await again.body(), address).toHaveLength(0)
    expect(await (await request.get(address)).text(), address).toBe(await first.text())
  }
})

test('a link with its parameters in another order is the same page', async ({ request }) => {
  const [one, other] = await Promise.all(
    ['/compare?qps=700&teams=4', '/compare?teams=4&qps=700'].map((address) => request.get(address)),
  )
  expect(other!.headers().etag).toBe(one!.headers().etag)
  expect(await other!.text()).toBe(await one!.text())
})

test('pages are compressed in the way that the client takes', async ({ baseURL }) => {
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await answerTo(`${baseURL}${paths.method()}`, { headers: { 'accept-encoding': encoding } })
    expect(headers['content-encoding']).toBe(encoding)
  }
  expect((await answerTo(`${baseURL}${paths.method()}`)).headers['content-encoding']).toBe(undefined)
})

test('it says whether it lives and whether it takes requests', async ({ request }) => {
  for (const address of ['/healthz', '/readyz']) {
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
  }
})

test('what it keeps while it serves is no damage to the build', async ({ request }) => {
  for (const address of ['/no/such/page-kept', '/patterns/kept', paths.pattern('cqrs'), '/recommendation?qps=777'])
    await request.get(address)
  expect(existsSync(path.join(ROOT, '.next', 'server', 'route-cache'))).toBe(true)
  expect(buildState()).toBe('ready')
})

test.describe('a server of its own', () => {
  let own: OwnServer

  test.beforeEach(async () => {
    own = await ownServer({ LOG_REQUESTS: '1', RENDERERS: '1', SITE_URL: 'https://example.org' })
  })

  test.afterEach(() => void own.server.kill('SIGKILL'))

  test('cuts off nobody when it is asked to stop, and ends with 0', async () => {
    const { server, origin } = own
    const agent = new Agent({ keepAlive: true })
    const ended = once(server, 'exit')
    const inFlight = [700, 800, 900].map((qps) => answerTo(`${origin}/recommendation?qps=${qps}`, { agent }))
    await Promise.race(inFlight)
    server.kill('SIGTERM')
    // The signal may reach the server after a request that was sent after it.
    const connection = () => answerTo(`${origin}/healthz`).then(({ headers }) => headers.connection)
    await expect.poll(connection, { intervals: [20] }).toBe('close')
    const answers = await Promise.all(inFlight)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(await ended).toEqual([0, null])
  })

  test('ends when whoever started it is gone', async () => {
    const { server } = own
    const ended = once(server, 'exit')
    server.disconnect()
    expect(await ended).toEqual([0, null])
  })

  test('logs a line for each request, with the id that the answer has', async () => {
    const { origin, lines } = own
    const { headers } = await answerTo(`${origin}${paths.pattern('cqrs')}`)
    const failed = await answerTo(`${origin}/patterns/%ff`, { headers: { 'x-request-id': 'known-to-the-proxy' } })
    expect(failed.headers['x-request-id']).toBe('known-to-the-proxy')
    await expect.poll(() => lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['known-to-the-proxy']))
    expect(lines.find(({ id }) => id === headers['x-request-id'])).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      method: 'GET',
      route: '/patterns/[id]',
      path: paths.pattern('cqrs'),
      status: 200,
      ms: expect.any(Number),
      id: headers['x-request-id'],
    })
  })

  test('takes its address from SITE_URL, and asks for https where that is https', async () => {
    const { origin } = own
    const { headers, body } = await answerTo(`${origin}/robots.txt`)
    expect(body).toContain('Sitemap: https://example.org/sitemap.xml')
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    expect((await answerTo(`${origin}${paths.method()}`)).body).toContain(`https://example.org${paths.method()}`)
    const shared = await answerTo(`${origin}/recommendation?qps=4000`, { headers: { host: 'elsewhere.test' } })
    const [, picture = ''] = /property="og:image" content="https:\/\/example\.org([^"]*)"/.exec(shared.body) ?? []
    const drawn = await answerTo(origin + picture.replaceAll('&amp;', '&'))
    expect(drawn).toMatchObject({ status: 200, headers: { 'content-type': 'image/png', etag: expect.any(String) } })
  })
})
