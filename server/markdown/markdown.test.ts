import { expect, test } from 'vitest'
import { TOOLS } from '@/contract/tools'
import { paths } from '@/lib/share/paths'
import type { readBuild } from '../answers/build.mjs'
import { entity } from '../http/entity.mjs'
import { headOf, markdownOf } from './markdown.mjs'
import { twinAddress, twins } from './twins.mjs'

const PAGE = `<!DOCTYPE html><html><head><title>Costs</title>
<meta name="description" content="What it costs."></head><body>
<header><a href="/">Home</a></header><main><p class="hidden print:block">Printed</p><h1>Costs</h1><!--$-->
<p>For <em>3</em><!-- --> teams, see <a href="/method">the method</a>.<svg><text>drawn</text></svg>
<span aria-hidden="true">G</span></p><button>Copy</button><h2>By part</h2>
<table><caption>Parts</caption><thead><tr><th>Part</th><th>USD</th></tr></thead>
<tbody><tr><td>Servers</td><td>1,200</td></tr><tr><td>a|b</td><td>3</td></tr></tbody></table></main>
<script>self.x=1</script></body></html>`

test('a page as Markdown: headings, texts, links and tables, and nothing of its frame', () => {
  expect(markdownOf(PAGE)).toBe(`# Costs

For *3* teams, see [the method](/method).

## By part

| Part | USD |
| - | - |
| Servers | 1,200 |
| a\\|b | 3 |
`)
  expect(headOf(PAGE)).toEqual({ title: 'Costs', description: 'What it costs.' })
  expect(markdownOf('<p>No page</p>')).toBe(null)
})

const build = {
  pages: new Map([
    ['/', PAGE],
    ['/costs', PAGE],
  ]),
} as unknown as ReturnType<typeof readBuild>
const page = entity(Buffer.from(PAGE), { headers: { 'Cache-Control': 'public' } })
const asked = { path: '/costs.md', query: '', site: 'https://example.org' }
const made = twins({ build, answerTo: () => Promise.resolve(page) })

test('the twin is at its own address, and at that of the page for who wants no HTML', async () => {
  const twin = await made.answer(asked, '*/*')
  expect(twin?.headers).toMatchObject({
    'Content-Type': 'text/markdown; charset=utf-8',
    'Cache-Control': 'public',
    Link: '</costs>; rel="canonical"',
    ETag: expect.any(String),
  })
  expect(await made.answer({ ...asked, path: '/costs' }, 'text/markdown, */*')).toBe(twin)
  expect(await made.answer({ ...asked, path: '/costs' }, 'text/html, text/markdown;q=0.5')).toBe(null)
  expect(await made.answer({ ...asked, path: '/elsewhere.md' }, '*/*')).toBe(null)
  expect([twinAddress(build, '/costs'), twinAddress(build, '/'), twinAddress(build, '/api')]).toEqual([
    '/costs.md',
    '/index.md',
    undefined,
  ])
})

test('llms.txt lists every page that has one', async () => {
  const index = await made.answer({ ...asked, path: '/llms.txt' }, '*/*')
  expect(index?.headers['Content-Type']).toBe('text/plain; charset=utf-8')
  const text = index?.body.toString() ?? ''
  for (const path of ['/index.md', '/compare-links.md', '/costs.md', '/ledger.md'])
    expect(text).toContain(`- [Costs](https://example.org${path}): What it costs.`)
})

test('llms.txt lists the tools, for readers and for agents', async () => {
  const text = (await made.answer({ ...asked, path: '/llms.txt' }, '*/*'))?.body.toString() ?? ''
  for (const path of [paths.decide(), paths.calculator(), paths.compare(), paths.compareLinks()])
    expect(text).toContain(`](https://example.org${path}): `)
  expect(text).toContain(`stateless: ${TOOLS.map(({ name }) => name).join(', ')}\n`)
})
