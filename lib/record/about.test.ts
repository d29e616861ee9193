import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutIn } from './about'

const TODAY = '2026-11-29'
const read = (query: Record<string, string>) => aboutIn(new URLSearchParams(query), TODAY)

test('without a word it is proposed today', () => {
  expect(read({}).about).toEqual({ title: '', author: '', status: 'proposed', date: TODAY, deciders: [] })
})

test('what is given is taken, and kept for links', () => {
  const given = {
    'record.title': ' Order\n platform ',
    'record.status': 'superseded by ADR-7',
    'record.date': '2024-02-29',
    'record.deciders': 'Ann, Bob,',
  }
  const { about, problems, query } = read(given)
  expect(problems).toEqual([])
  expect(about).toEqual({
    title: 'Order platform',
    author: '',
    status: 'superseded by ADR-7',
    date: '2024-02-29',
    deciders: ['Ann', 'Bob'],
  })
  expect(read(query).about).toEqual(about)
})

test.each([
  ['record.date', '2026-02-30', 'a day'],
  ['record.status', 'maybe', 'proposed, accepted'],
  ['record.title', 'x'.repeat(121), 'at most 120 characters'],
  ['record.colour', 'red', 'record.title'],
])('%s: %s is refused', (key, text, expected) => {
  const { about, problems, texts } = read({ [key]: text })
  expect(problems).toMatchObject([{ param: key, expected: expect.stringContaining(expected) as unknown }])
  expect(about).toEqual(read({}).about)
  expect(texts[key]).toBe(text)
})

test('of what is refused, so much is shown as fits a line', () => {
  const shown = (text: string) => read({ 'record.colour': text }).problems[0]?.found
  expect(shown('x'.repeat(60))).toBe('x'.repeat(60))
  expect(shown('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
})

test('no title hides or turns round what stands beside it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100, unit: 'binary' }), (title) => {
      expect(read({ 'record.title': title }).about.title).not.toMatch(/\p{C}/u)
    }),
  )
})
