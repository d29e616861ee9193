import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { reportOf } from '@/lib/report'
import { arc42Section, recordOf } from './index'
import type { RecordOption } from './types'

const ABOUT = { title: 'Order platform', author: 'Ann Miller', status: 'accepted', date: '2026-11-29', deciders: [] }
const RECORD = recordOf(reportOf(scenarioWith(PRESETS[1]?.scenario ?? {}), DECISION_FACTS), DECISION_FACTS, ABOUT)

type Node = { type: string; depth?: number; value?: string; align?: (string | null)[] | null; children?: Node[] }

const read = (text: string): Node[] =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children

const textIn = ({ value, children = [] }: Node): string => value ?? children.map(textIn).join('')

const headings = (nodes: readonly Node[]) =>
  nodes.filter(({ type }) => type === 'heading').map((node) => [node.depth, textIn(node)])

test('it is section 9 with one decision in the order of arc42', () => {
  expect(headings(read(arc42Section(RECORD)))).toEqual([
    [1, '9. Architecture Decisions'],
    [2, 'Order platform'],
    ...['Context', 'Decision', 'Considered alternatives', 'Consequences', 'When to review'].map((one) => [3, one]),
  ])
})

test('its tables are those of the record', () => {
  const [about, options] = read(arc42Section(RECORD)).filter(({ type }) => type === 'table')
  const rowsOf = (node: Node | undefined) => (node?.children ?? []).map((row) => (row.children ?? []).map(textIn))
  expect([about?.align, options?.align]).toEqual([
    [null, null, null, null],
    [null, 'right', 'right', null],
  ])
  expect(rowsOf(about)[1]?.slice(0, 3)).toEqual(['accepted', '2026-11-29', 'Ann Miller'])
  expect(
    rowsOf(options)
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual(RECORD.options.map(({ name, chosen, total, range }) => [chosen ? `${name} (chosen)` : name, total, range]))
})

test('what speaks against an option, or what it costs where nothing does', () => {
  const [chosen, ...others] = RECORD.options
  if (!chosen || !others[0]) throw new Error('The record has one option')
  const bad = (because: string) => ({ kind: 'bad' as const, because })
  const last = (...options: RecordOption[]) =>
    read(arc42Section({ ...RECORD, options }))
      .filter(({ type }) => type === 'table')[1]
      ?.children?.slice(1)
      .map((row) => textIn(row.children?.at(-1) ?? row))
  const [other] = others
  const costs = [{ kind: 'neutral' as const, because: 'it costs more' }]
  expect(
    last(
      { ...chosen, chosen: true, arguments: costs },
      { ...other, chosen: false, arguments: [bad('this'), ...costs, bad('that')] },
      { ...other, chosen: false, arguments: [{ kind: 'good', because: 'it runs' }, ...costs] },
      { ...other, chosen: false, arguments: [] },
    ),
  ).toEqual(['nothing', 'this; that', 'it costs more', 'nothing'])
})

test('the consequences are those of the record', () => {
  const text = arc42Section(RECORD)
  const inside = text.slice(text.indexOf('### Consequences'), text.indexOf('### When to review'))
  const [list] = read(inside).filter(({ type }) => type === 'list')
  expect(list?.children).toHaveLength(RECORD.consequences.length)
})

test('any title stays one heading of text, and any name one cell', () => {
  const line = fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(line, (text) => {
      const hostile = { ...RECORD, title: text, about: { ...ABOUT, deciders: [text] } }
      const nodes = read(arc42Section(hostile))
      expect(headings(nodes)).toHaveLength(7)
      expect(headings(nodes)[1]).toEqual([2, text])
      const [about] = nodes.filter(({ type }) => type === 'table')
      expect((about?.children?.[1]?.children ?? []).map(textIn)[2]).toBe(text)
    }),
    { numRuns: 50 },
  )
})
