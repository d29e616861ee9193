import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adopt, keepCurrent, NO_WORK, parseSavedWork, restore, type SavedWork } from './saved-work'

const NOON = '2026-11-02T12:00:00.000Z'
const LATER = '2026-11-02T13:00:00.000Z'
const saved = (query: string, savedAt = NOON) => ({ query, savedAt })
const work = (current: string | null, ...previous: string[]): SavedWork => ({
  version: 1,
  current: current === null ? null : saved(current),
  previous: previous.map((query) => saved(query)),
})

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
  ])('%s', (_, after, expected) => expect(after).toEqual(expected))

  test.each<[string, SavedWork, (before: SavedWork) => SavedWork]>([
    ['keeping the same', work('qps=1'), (before) => keepCurrent(before, 'qps=1', LATER)],
    ['adopting the same', work('qps=1', 'qps=2'), (before) => adopt(before, 'qps=1', LATER)],
    ['restoring what is not there', work('qps=1'), (before) => restore(before, 3, LATER)],
    ['restoring from before the start', work('qps=1', 'b'), (before) => restore(before, -1, LATER)],
  ])('%s changes nothing', (_, before, change) => expect(change(before)).toBe(before))

  test('stores the time of saving', () =>
    expect(adopt(work('a'), 'b', LATER)).toEqual({ version: 1, current: saved('b', LATER), previous: [saved('a')] }))

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
