import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as changes from './saved-work'
import {
  NO_WORK,
  parseSavedWork,
  queriesIn,
  withRecovered,
  withUnsaved,
  type Saved,
  type SavedWork,
} from './saved-work'

const NOON = '2026-11-02T12:00:00.000Z'
const LATER = '2026-11-02T13:00:00.000Z'
const saved = (query: string, savedAt = NOON) => ({ query, savedAt })
const work = (current: string | null, ...previous: string[]): SavedWork => ({
  version: 1,
  current: current === null ? null : saved(current),
  previous: previous.map((query) => saved(query)),
})

/** One tab: edits keep its document, and the names of documents are left out of what is compared. */
const bare = ({ query, savedAt }: Saved): Saved => ({ query, savedAt })
const shown = ({ current, previous }: SavedWork): SavedWork => ({
  version: 1,
  current: current && bare(current),
  previous: previous.map(bare),
})
const mine = ({ current }: SavedWork) => current && changes.opened(current, 'mine')
let named = 0
const entry = (query: string, now: string) => ({ query, now, fresh: `new${named++}` })
const keepCurrent = (before: SavedWork, query: string, now: string) =>
  changes.keepCurrent(before, mine(before), entry(query, now)).work
const adopt = (before: SavedWork, query: string, now: string) => changes.adopt(before, entry(query, now)).work
const restore = (before: SavedWork, index: number, now: string) =>
  changes.restore(before, index, entry('', now))?.work ?? before

describe('stored text', () => {
  test('is parsed back to the same work', () => {
    const kept = work('qps=1', 'qps=2')
    expect(parseSavedWork(JSON.stringify(kept))).toEqual({ work: kept, damaged: null })
  })

  test('missing text is not reported as damaged', () =>
    expect(parseSavedWork(null)).toEqual({ work: NO_WORK, damaged: null }))

  test.each([
    ['cut off', '{"version":1,"current":{"que'],
    ['empty', ''],
    ['something else', '"qps=1"'],
    ['null', 'null'],
    ['of a later version', '{"version":2,"current":null,"previous":[]}'],
    ['without its list', '{"version":1,"current":null}'],
    [
      'with a query that is no text',
      '{"version":1,"current":{"query":5,"savedAt":"2026-11-02T12:00:00.000Z"},"previous":[]}',
    ],
    ['with no date', '{"version":1,"current":{"query":"qps=1","savedAt":"yesterday"},"previous":[]}'],
    ['with null in its list', '{"version":1,"current":null,"previous":[null]}'],
  ])('that is damaged is returned, so that it can be kept: %s', (_, text) =>
    expect(parseSavedWork(text)).toEqual({ work: NO_WORK, damaged: text }),
  )

  test('parsing never throws, whatever the text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(parseSavedWork(text).work.previous)),
    ))
})

describe('work', () => {
  test.each<[string, SavedWork, SavedWork]>([
    ['an edit is kept', keepCurrent(NO_WORK, 'qps=1', NOON), work('qps=1')],
    ['an edit replaces the previous one', keepCurrent(work('qps=1', 'qps=0'), 'qps=2', NOON), work('qps=2', 'qps=0')],
    ['a link is adopted', adopt(work('qps=1'), 'qps=9', NOON), work('qps=9', 'qps=1')],
    ['a link is adopted when nothing is saved', adopt(NO_WORK, 'qps=9', NOON), work('qps=9')],
    ['the default scenario is not kept as earlier work', adopt(work(''), 'qps=9', NOON), work('qps=9')],
    [
      'each scenario is listed once',
      adopt(work('qps=1', 'qps=3', 'qps=1'), 'qps=9', NOON),
      work('qps=9', 'qps=1', 'qps=3'),
    ],
    [
      'restoring earlier work makes the current work an earlier one',
      restore(work('a', 'b', 'c'), 1, NOON),
      work('c', 'a', 'b'),
    ],
    ['restoring earlier work when there is no current work', restore(work(null, 'b'), 0, NOON), work('b')],
  ])('%s', (_, after, expected) => expect(shown(after)).toEqual(expected))

  test.each<[string, SavedWork, (before: SavedWork) => SavedWork]>([
    ['keeping the same', work('qps=1'), (before) => keepCurrent(before, 'qps=1', LATER)],
    ['adopting the same', work('qps=1', 'qps=2'), (before) => adopt(before, 'qps=1', LATER)],
    ['restoring what is not there', work('qps=1'), (before) => restore(before, 3, LATER)],
    ['restoring from before the start', work('qps=1', 'b'), (before) => restore(before, -1, LATER)],
  ])('%s changes nothing', (_, before, change) => expect(change(before)).toBe(before))

  test('stores the time of saving', () =>
    expect(shown(adopt(work('a'), 'b', LATER))).toEqual({
      version: 1,
      current: saved('b', LATER),
      previous: [saved('a')],
    }))

  test('remembers twenty earlier scenarios, the newest first', () => {
    const many = Array.from({ length: 30 }, (_, index) => `qps=${index + 1}`)
    const { previous } = many.reduce((before, query) => adopt(before, query, NOON), NO_WORK)
    expect(previous.map(({ query }) => query)).toEqual(many.slice(9, 29).reverse())
  })

  test('survives storing after any sequence of changes, and lists no scenario twice', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('keep', 'adopt', 'restore'), fc.nat({ max: 25 }))), (steps) => {
        const after = steps.reduce((before, [step, index]) => {
          if (step === 'restore') return restore(before, index, NOON)
          return (step === 'keep' ? keepCurrent : adopt)(before, `qps=${index}`, NOON)
        }, NO_WORK)
        expect(parseSavedWork(JSON.stringify(after))).toEqual({ work: after, damaged: null })
        const queries = after.previous.map(({ query }) => query)
        expect(queries).toEqual([...new Set(queries)])
      }),
    ))
})

describe('two tabs', () => {
  const keep = (before: SavedWork, document: changes.OwnDocument, query: string) =>
    changes.keepCurrent(before, document, entry(query, LATER))
  const queries = ({ current, previous }: SavedWork) => [current, ...previous].map((saved) => saved?.query)

  test('with a document each edit in turn, and the list holds two', () => {
    const one = changes.adopt(NO_WORK, entry('a1', NOON))
    const two = changes.adopt(one.work, entry('b1', NOON))
    const third = keep(two.work, one.document, 'a2')
    expect(queries(third.work)).toEqual(['a2', 'b1'])
    expect(queries(keep(third.work, two.document, 'b2').work)).toEqual(['b2', 'a2'])
  })

  test('with the same document: the second one goes on with a copy', () => {
    const { work: before, document } = changes.adopt(NO_WORK, entry('a', NOON))
    const one = keep(before, document, 'a1')
    const two = keep(one.work, document, 'a2')
    expect(queries(two.work)).toEqual(['a2', 'a1'])
    expect(queries(keep(two.work, two.document, 'a3').work)).toEqual(['a3', 'a1'])
    expect(queries(keep(two.work, one.document, 'a4').work)).toEqual(['a4', 'a2'])
  })

  test('whose documents pass through the same state keep both', () => {
    const one = changes.adopt(NO_WORK, entry('a', NOON))
    const two = changes.adopt(one.work, entry('b', NOON))
    const same = keep(two.work, two.document, 'a')
    const three = changes.adopt(same.work, entry('c', NOON))
    expect(queries(three.work)).toEqual(['c', 'a'])
    expect(queries(keep(three.work, same.document, 'd').work)).toEqual(['d', 'c', 'a'])
  })
})

test('copies of one document leave a full list before the only entry of another', () => {
  const others = Array.from({ length: 18 }, (_, index) => ({ ...saved(`w${index}`), document: `w${index}` }))
  const copies = ['a', 'a~1', 'a~2'].map((document) => ({ ...saved(document), document }))
  const full: SavedWork = { version: 1, current: copies[0] ?? null, previous: [...copies.slice(1), ...others] }
  const { previous } = adopt(full, 'next', LATER)
  expect(previous.map(({ query }) => query)).toEqual(['a', 'a~1', ...others.map(({ query }) => query)])
})

describe('work that could not be stored', () => {
  const named = (query: string, document: string) => ({ ...saved(query), document })
  const base: SavedWork = { version: 1, current: named('a1', 'a'), previous: [named('b1', 'b')] }

  test('joins what other tabs have stored since', () => {
    const unsaved = { base, work: { ...base, current: named('a2', 'a') } }
    const stored: SavedWork = { version: 1, current: named('c1', 'c'), previous: [named('a1', 'a'), named('b2', 'b')] }
    const { current, previous } = withUnsaved(stored, unsaved)
    expect([current?.query, previous.map(({ query }) => query).toSorted()]).toEqual(['a2', ['b2', 'c1']])
  })
  test('becomes a copy where another tab has changed the same document', () => {
    const unsaved = { base, work: { ...base, current: named('a2', 'a') } }
    const { current, previous } = withUnsaved({ ...base, current: named('a3', 'a') }, unsaved)
    expect([current?.query, previous.map(({ query }) => query)]).toEqual(['a2', ['a3', 'b1']])
    expect(current?.document).not.toBe('a')
  })
})

describe('text that was set aside', () => {
  test('gives back every query that can still be read', () => {
    const text = JSON.stringify(work('qps=1', 'qps=2&name="x"', '')).slice(0, -20)
    expect(queriesIn(text)).toEqual(['qps=1', 'qps=2&name="x"'])
    expect(queriesIn('nothing "query": 5')).toEqual([])
  })
  test('becomes earlier work, once', () => {
    const after = withRecovered(work('qps=1', 'qps=2'), ['qps=1', 'qps=2', 'qps=3'], entry('', LATER))
    expect(shown(after)).toEqual({ ...work('qps=1'), previous: [saved('qps=3', LATER), saved('qps=2')] })
  })
})
