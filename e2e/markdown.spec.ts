import { paths } from '@/lib/share/paths'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { expect, test } from './support/fixtures'

/** Pages that are read. A tool has no twin, because it is nothing without its fields. */
const READING = [
  paths.patterns(),
  ...PATTERN_IDS.map(paths.pattern),
  paths.combinations(),
  paths.evolve(),
  paths.antiPatterns(),
  paths.operate(),
  paths.method(),
  paths.ledger(),
  paths.bills(),
  paths.publishedDecisions(),
  paths.apiReference(),
]

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
  '&quot;': '"',
}
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Headings and rows of tables as the page is sent, read without a parser: the twin is made by one. */
function partsOf(html: string) {
  const main = html
    .replace(/^[\s\S]*<main[^>]*>|<\/main>[\s\S]*$/g, '')
    .replace(/<(svg|button|script|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<span[^>]* aria-hidden="true"[^>]*>[^<]*<\/span>/g, '')
  const headings = [...main.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, inside = '']) =>
    letters(inside.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)),
  )
  return { headings, rows: [...main.matchAll(/<tr[\s>]/g)].length }
}

const isRow = (line: string) => line.trimStart().startsWith('|') && !/^[|\s:-]+$/.test(line)

test('every reading page has a twin with its headings and tables, and llms.txt leads to each', async ({ request }) => {
  const index = await request.get('/llms.txt')
  const listed = [...(await index.text()).matchAll(/\]\((https?:\/\/[^)]+)\)/g)].map(
    ([, link = '']) => new URL(link).pathname,
  )
  expect(listed).toEqual(expect.arrayContaining(READING.map((path) => `${path}.md`)))
  for (const path of READING) {
    const page = await request.get(path, { headers: { accept: 'text/html' } })
    const twin = await request.get(`${path}.md`)
    expect([path, page.headers().link]).toEqual([path, expect.stringContaining(`<${path}.md>; rel="alternate"`)])
    expect([path, twin.headers()['content-type']]).toEqual([path, 'text/markdown; charset=utf-8'])
    const lines = (await twin.text()).split('\n')
    const { headings, rows } = partsOf(await page.text())
    const said = lines.flatMap((line) => /^[-*\d.)\s>]*#{1,6} (.*)$/.exec(line)?.[1] ?? [])
    expect([path, said.map((line) => letters(line.replace(/\]\([^)]*\)/g, ']')))]).toEqual([path, headings])
    expect([path, lines.filter(isRow).length]).toEqual([path, rows])
  }
  for (const path of listed.filter((one) => one.endsWith('.md')))
    expect((await request.get(path)).status(), path).toBe(200)
})
