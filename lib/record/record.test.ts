import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { DECISION_FACTS, PRESETS } from '@/content'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { reportOf } from '@/lib/report'
import { decode, encode } from '@/lib/share'
import { frontMatter, parseRecord, recordHtml, recordMarkdown, recordOf, type About, type RecordFacts } from './index'

const ABOUT: About = {
  title: 'Order platform',
  author: 'Ann Miller',
  status: 'accepted',
  date: '2026-11-29',
  deciders: ['Ann Miller', 'Bob Okoye'],
}

const reportFor = (index: number) => reportOf(scenarioWith(PRESETS[index]?.scenario ?? {}), DECISION_FACTS)
const REPORT = reportFor(0)
const RECORD = recordOf(REPORT, DECISION_FACTS, ABOUT, 'https://example.org')
const MARKDOWN = recordMarkdown(RECORD)

const headingsIn = (markdown: string) =>
  markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .split('\n')
    .filter((line) => /^#{1,3} /.test(line))

describe('as MADR', () => {
  const template = readFileSync('node_modules/madr/template/adr-template.md', 'utf8')

  test('it has the headings of the template, in their order', () => {
    const expected = headingsIn(template).filter((line) => !line.includes('{'))
    expect(expected).toHaveLength(8)
    expect(headingsIn(MARKDOWN).filter((line) => expected.includes(line))).toEqual(expected)
    const above = headingsIn(MARKDOWN).filter((line) => !line.startsWith('### '))
    expect(above.slice(1)).toEqual(expected.filter((line) => !line.startsWith('### ')))
  })

  test('its front matter has the keys of the template first', () => {
    const [, matter = ''] = MARKDOWN.split('---\n')
    const keys = Object.keys(parse(matter) as Record<string, unknown>)
    const allowed = [...(template.split('---\n')[1] ?? '').matchAll(/^([a-z-]+):/gm)].map(([, key]) => key)
    expect(keys.at(-1)).toBe('loadbearing')
    expect(allowed).toEqual(expect.arrayContaining(keys.slice(0, -1)))
    expect(matter).toMatch(/^status: accepted\ndate: 2026-11-29\ndecision-makers:\n/)
  })

  test('its outcome begins with the chosen option, which is one of those considered', () => {
    expect(MARKDOWN).toContain(`## Decision Outcome\n\nChosen option: "${RECORD.outcome.chosen}", because `)
    expect(RECORD.options.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual([RECORD.outcome.chosen])
  })

  test('every option has arguments that follow "because"', () => {
    for (const { name, arguments: all } of RECORD.options) {
      expect(all.length, name).toBeGreaterThan(1)
      for (const { because } of all) expect(because, name).toMatch(/^(?!.*\.$)\S.+[^.]$/)
    }
  })
})

test('its figures are those of the report', () => {
  const { cost } = REPORT.recommendation.recommended
  const { rough, range } = moneyIn(REPORT.scenario.money)
  const chosen = RECORD.options.find((option) => option.chosen)
  expect(chosen).toMatchObject({ total: rough(cost.total), range: range(cost.low, cost.high) })
  expect(RECORD.facts.cost.total).toBeCloseTo(cost.total, 2)
  expect(MARKDOWN).toContain(`| ${RECORD.outcome.chosen} (chosen) | ${rough(cost.total)} |`)
})

test('amounts are in the currency of the scenario', () => {
  const scenario = scenarioWith({ ...PRESETS[0]?.scenario, money: { currency: 'EUR', exchangeRate: 0.5 } })
  const { facts } = recordOf(reportOf(scenario, DECISION_FACTS), DECISION_FACTS, ABOUT)
  expect(facts.cost.currency).toBe('EUR')
  const dollars = recordOf(
    reportOf({ ...scenario, money: { ...scenario.money, currency: 'USD' } }, DECISION_FACTS),
    DECISION_FACTS,
    ABOUT,
  )
  expect(facts.cost.total).toBeCloseTo(dollars.facts.cost.total / 2, 1)
})

test('its link leads back to the scenario', () => {
  const { scenario, ignored } = decode(new URL(RECORD.address).searchParams)
  expect(ignored).toEqual([])
  expect(encode(scenario)).toBe(encode(REPORT.scenario))
  expect(MARKDOWN).toContain(`](${RECORD.address})`)
})

test('without any answer there is a record too', () => {
  const empty = recordOf(reportOf(scenarioWith({}), DECISION_FACTS), DECISION_FACTS, { ...ABOUT, title: '' })
  expect(empty.title).toBe('Architecture: Monolith')
  expect(parseRecord(recordMarkdown(empty))).toMatchObject({ kind: 'record', title: empty.title })
})

test('what is written is what is read', () => {
  expect(parseRecord(MARKDOWN)).toEqual({ kind: 'record', facts: RECORD.facts, title: 'Order platform', line: 7 })
})

/** Of what a person may type into the form. */
const line = fc
  .string({ minLength: 1, maxLength: 120, unit: 'grapheme' })
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((text) => text !== '')
const amount = fc.double({ min: 0, max: 1e12, noNaN: true }).map((usd) => Math.round(usd * 100) / 100)
const amounts = { total: amount, low: amount, high: amount }
const named = { id: line, name: line }
const tripwire = fc.oneof(
  fc.record({ input: line, unit: fc.string(), becomes: fc.option(line), above: amount }),
  fc.record({ input: line, unit: fc.string(), becomes: fc.option(line), below: amount }),
)
const anyFacts: fc.Arbitrary<RecordFacts> = fc.record({
  status: line,
  date: fc.constantFrom(null, '2024-02-29', '2026-11-29'),
  deciders: fc.array(line, { maxLength: 4 }),
  author: fc.option(line),
  link: fc.constantFrom('/recommendation', '/recommendation?v=2&qps=500&made=2026-11-29'),
  model: line,
  prices: line,
  recommendation: fc.record(named),
  cost: fc.record({ currency: fc.constantFrom('USD', 'EUR'), months: fc.integer({ min: 1, max: 600 }), ...amounts }),
  candidates: fc.array(fc.record({ ...named, ...amounts }), { maxLength: 3 }),
  futures: fc.record({
    count: fc.integer({ min: 1, max: 1e6 }),
    seed: line,
    best: fc.option(fc.constantFrom(0, 0.25, 1)),
    low: amount,
    high: amount,
  }),
  tripwires: fc.array(tripwire, { maxLength: 3 }),
})

test('any front matter is read as it was written, whatever people call themselves', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const read = parseRecord(`---\n${frontMatter(facts)}---\n\n# x\n`)
      expect(read).toMatchObject({ kind: 'record', facts })
    }),
    { numRuns: 200 },
  )
})

test('any title stays one heading of text, and is read back', () => {
  fc.assert(
    fc.property(line, (title) => {
      const written = recordMarkdown({ ...RECORD, title })
      expect(headingsIn(written)).toHaveLength(headingsIn(MARKDOWN).length)
      expect(parseRecord(written)).toMatchObject({ title })
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['<script>alert(1)</script>', '# \\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:alert(1))', '# \\[x\\](javascript:alert(1))'],
  ['a | b `c` *d* _e_', '# a \\| b \\`c\\` \\*d\\* \\_e\\_'],
  ['&lt;b&gt;', '# \\&lt;b\\&gt;'],
])('mark-up in a title is text: %s', (title, heading) => {
  expect(recordMarkdown({ ...RECORD, title }).split('\n')).toContain(heading)
})

describe('what cannot be read is named with its line', () => {
  test.each([
    ['no front matter', '# A decision\n'],
    ['front matter of somebody else', '---\nstatus: accepted\n---\n# A\n'],
    ['front matter that is no YAML and not ours', '---\n{{ title }}: [\n---\n'],
  ])('%s is no record', (_, text) => expect(parseRecord(text)).toEqual({ kind: 'none' }))

  test.each([
    [/^ {4}total: .*$/m, '    total: plenty', 'loadbearing.cost.total', '"plenty"', 'an amount of 0 or more'],
    [/^date: .*$/m, 'date: 2026-02-30', 'date', '"2026-02-30"', 'a day, such as 2026-11-29'],
    [
      /^ {2}link: .*$/m,
      '  link: https://example.org/',
      'loadbearing.link',
      '"https://example.org/"',
      '/recommendation?',
    ],
    [/^ {2}model: .*\n/m, '', 'loadbearing.model', 'nothing', 'a text'],
    [/^ {2}prices: /m, '  prices: &a [*a, ', 'front matter', '', 'YAML'],
  ])('%s as %s', (was, becomes, where, found, expected) => {
    const text = MARKDOWN.replace(was, becomes)
    const parsed = parseRecord(text)
    if (parsed.kind !== 'broken') throw new Error('It was read')
    const [problem] = parsed.problems
    expect(problem?.where).toBe(where)
    expect(problem?.found).toContain(found)
    expect(problem?.expected).toContain(expected)
    const key = where.split('.').at(-1) ?? ''
    const named = becomes === '' || where === 'front matter' ? null : text.split('\n')[(problem?.line ?? 0) - 1]
    if (named !== null) expect(named).toContain(`${key}:`)
  })
})

test('as one HTML file it asks for nothing, runs nothing and keeps a title text', () => {
  const html = recordHtml({ ...RECORD, title: '"><img src=x onerror=alert(1)>' })
  expect(html).not.toMatch(/<(script|img|link|iframe|object)\b|url\(|@import/)
  expect(html).toContain('<h1>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</h1>')
  expect(html.match(/<table>/g)).toHaveLength(2)
  expect(html.match(/<h[23]>/g)).toHaveLength(headingsIn(MARKDOWN).length - 1)
})
