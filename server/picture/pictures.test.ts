import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entity } from '../http/entity.mjs'
import { threadOf } from '../process/thread.mjs'
import { COLOURS } from './colours.mjs'
import { pictures } from './pictures.mjs'
import { cut, drawable } from './text.mjs'

const asked = (query: string, path = '/recommendation/picture.png') => ({
  path,
  query,
  site: 'https://example.org',
  host: 'example.org',
  id: 'one',
  keep: true,
})

/** Pictures whose facts are a part of the query, so that two queries may say the same; drawn when the test says so. */
function drawing({ most = 8, status = 200 } = {}) {
  const drawn: { facts: object; done: () => void }[] = []
  const hosts = new Set<string>()
  const made = pictures({
    most,
    answerTo: ({ query, site, host }: { query: string; site: string; host: string }) => {
      hosts.add(`${site} ${host}`)
      const body = Buffer.from(JSON.stringify({ of: query.split('&')[0] }))
      return Promise.resolve(entity(body, { status, headers: { 'cache-control': 'public, max-age=0' } }))
    },
    draw: (facts: object) =>
      new Promise<Uint8Array>((resolve) => drawn.push({ facts, done: () => resolve(new Uint8Array([1, 2, 3])) })),
  })
  return { ...made, drawn, hosts }
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 0))

test('links that say the same have one picture, drawn once, tagged, and the same for every host', async () => {
  const { drawn, hosts, ...made } = drawing()
  const all = ['qps=1&utm=a', 'qps=1&utm=b', 'qps=1'].map((query) => made.answer(asked(query))!)
  await turns()
  expect(drawn.map(({ facts }) => facts)).toEqual([{ of: 'qps=1' }])
  drawn[0]?.done()
  const [first, ...others] = await Promise.all(all)
  for (const other of [...others, await made.answer(asked('qps=1'))]) expect(other).toBe(first)
  expect(first).toMatchObject({
    status: 200,
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=0', ETag: expect.any(String) },
  })
  expect([...hosts]).toEqual([' localhost'])
})

test('when too many are being drawn, the next is asked to come again, and what is there is answered', async () => {
  const { drawn, ...made } = drawing({ most: 2 })
  const known = made.answer(asked('qps=0'))
  await turns()
  drawn[0]?.done()
  await known
  const begun = ['qps=1', 'qps=2'].map((query) => made.answer(asked(query))!)
  expect(await made.answer(asked('qps=3'))).toMatchObject({ status: 503, headers: { 'Retry-After': '5' } })
  expect(await made.answer(asked('qps=0'))).toBe(await known)
  await turns()
  for (const { done } of drawn) done()
  expect((await Promise.all(begun)).map((picture) => picture.status)).toEqual([200, 200])
  expect((await Promise.race([made.answer(asked('qps=1')), turns()])) as object).toMatchObject({ status: 200 })
})

test('another path is none of them, and a failure of the page is passed on', async () => {
  expect(await drawing().answer(asked('', '/recommendation'))).toBe(null)
  expect(await drawing({ status: 500 }).answer(asked('qps=1'))).toMatchObject({ status: 500 })
})

const FACTS = {
  kind: 'recommendation',
  title: 'Замена склада, Żółw, Ωμέγα',
  name: 'CQRS in a modular monolith with an audit table and read replicas',
  total: '$4.1M',
  range: 'over 36 months, between $3.1M and $5.6M',
  asOf: 'Model of today',
  drawing: {
    width: 344,
    height: 200,
    strokes: [{ d: 'M8 8h200v120z', of: 'cqrs', dashed: true }],
    texts: [{ text: 'Monolith', x: 226, y: 20, size: 13, quiet: false }],
  },
}

test('a picture is a PNG of the size that it says, whatever its title, and a thread ends after its share', async () => {
  const thread = threadOf(new URL('./worker.mjs', import.meta.url), { most: 2 })
  const titles = [FACTS.title, '倉庫🚀'.repeat(2_000)]
  for (const facts of [
    { kind: 'site', sentence: 'What it is for.' },
    ...titles.map((title) => ({ ...FACTS, title })),
  ]) {
    const bytes = Buffer.from((await thread.ask(facts)) as Uint8Array)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  }
}, 60_000)

test.each([
  ['Warehouse: the next ten years', 'Warehouse: the next ten years'],
  ['Launch 🚀\n  in\tMay', 'Launch in May'],
  ['Склад «Ключ», Kraków', 'Склад «Ключ», Kraków'],
  ['倉庫管理', ''],
  ['倉庫管理システム for Osaka', ''],
  ['🚀🚀', ''],
])('a title %j is drawn as %j', (title, text) => expect(drawable(title)).toBe(text))

test('a long title ends at a word', () => {
  expect(cut('Replace the warehouse, and all', 25)).toBe('Replace the warehouse…')
  expect(cut('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(cut('short', 10)).toBe('short')
})

test('every letter that is drawn is in one of the fonts', () => {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync('node_modules/@fontsource/ibm-plex-sans/unicode.json', 'utf8'),
  )
  const covered = ['latin', 'latin-ext', 'greek', 'cyrillic'].flatMap((name) =>
    (ranges[name] ?? '').split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return [parseInt(from, 16), parseInt(to, 16)] as const
    }),
  )
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCodePoint(code))
  const signs = new Set(all.flatMap((sign) => [...drawable(`abcdefgh${sign}z`)]))
  expect(signs.size).toBeGreaterThan(400)
  const isCovered = (code: number) => covered.some(([from, to]) => from <= code && code <= to)
  expect([...signs].filter((sign) => !isCovered(sign.codePointAt(0) ?? 0))).toEqual([])
})

test('its colours are those of the light theme', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const light = Object.fromEntries(
    [...(css.split('}')[0] ?? '').matchAll(/--([\w-]+): (#\w+);/g)].map(([, k, v]) => [k, v]),
  )
  expect(light).toMatchObject(COLOURS)
})
