import { describe, expect, test } from 'vitest'
import { isPlanKey, PLAN_KEYS, planEditsIn } from './plan-edits'

const read = (text: string) => planEditsIn(new URLSearchParams(text))

test('edits are read, and written as they were read', () => {
  const { edits, query, ignored } = read(
    'qps=5&move.people=6&move.time=50%25&move.effort.cqrs=12.5&move.skip=cache&move.skip=cqrs',
  )
  expect(edits).toEqual({ people: 6, share: 0.5, effort: { cqrs: 12.5 }, skip: ['cqrs', 'cache'] })
  expect(ignored).toEqual([])
  expect(read(new URLSearchParams(query).toString())).toMatchObject({ edits, query })
})

test('an address without edits has none', () =>
  expect(read('v=2&qps=500&move.people=&move.skip=')).toEqual({
    edits: { effort: {}, skip: [] },
    texts: {},
    ignored: [],
    query: {},
  }))

describe('what cannot be read', () => {
  test.each([
    ['move.people', 'many', /from 0.1 to 10,000/],
    ['move.people', '-3', /from/],
    ['move.time', '0', /from 2 to 100/],
    ['move.time', '101%', /from 2 to 100/],
    ['move.effort.cqrs', '1e9', /from 0.1 to 100,000/],
    ['move.skip', 'everything', /phases of this plan/],
    ['move.weeks', '3', /move.people/],
  ])('%s=%s is named, kept for the form, and everything else is used', (key, text, expected) => {
    const query = new URLSearchParams({ [key]: text, 'move.effort.cache': '4' })
    const { edits, texts, ignored } = planEditsIn(query)
    expect(ignored).toEqual([{ param: key, found: text, expected: expect.stringMatching(expected) }])
    expect(texts[key]).toBe(text)
    expect(edits).toEqual({ effort: { cache: 4 }, skip: [] })
  })
})

test('keys of a plan are told from those of a scenario', () => {
  expect([PLAN_KEYS.people, PLAN_KEYS.effort('cache'), 'qps', 'factor.moveCqrs'].map(isPlanKey)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
