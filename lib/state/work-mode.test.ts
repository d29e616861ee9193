import { describe, expect, test } from 'vitest'
import { decode } from '@/lib/share'
import { parseTrail, remembered } from './own-trail'
import { adopt, NO_WORK, type SavedWork } from './saved-work'
import { canonical, modeOf } from './work-mode'

const link = (query: string) => decode(new URLSearchParams(query))
const saved = (before: SavedWork, query: string) =>
  adopt(before, { query, now: '2026-11-02T12:00:00.000Z', fresh: 'new' }).work
const mine = saved(NO_WORK, 'v=2&rates=framework-1&qps=500')

describe('modeOf', () => {
  test.each([
    ['no link, nothing saved', '', NO_WORK, [], 'own'],
    ['no link, work saved', '', mine, [], 'own'],
    ['only tracking in the address', 'utm_source=mail', mine, [], 'own'],
    ['a link and nothing saved', 'qps=20', NO_WORK, [], 'unclaimed'],
    ['a link beside saved work', 'qps=20', mine, [], 'shared'],
    ['a link after everything was reset', 'qps=20', saved(mine, ''), [], 'unclaimed'],
    ['a shared link to the default scenario', 'v=1&rates=framework-1', mine, [], 'shared'],
    ['the saved work itself, reloaded', 'v=2&rates=framework-1&qps=500', mine, [], 'own'],
    ['the saved work, written in another way', 'qps=5e2&reads=0.9&rates=framework-1', mine, [], 'own'],
    ["an earlier address of the visitor's own work", 'qps=20', mine, [canonical('qps=20')], 'own'],
  ])('%s', (_, query, work, trail, mode) => expect(modeOf(link(query), work, trail)).toBe(mode))
})

describe('the trail of own queries', () => {
  test('lists each query once, the newest first', () => {
    expect(['a', 'b', 'a'].reduce<readonly string[]>(remembered, [])).toEqual(['a', 'b'])
  })

  test('keeps the newest hundred queries', () => {
    const trail = Array.from({ length: 150 }, (_, index) => `qps=${index}`).reduce<readonly string[]>(remembered, [])
    expect([trail.length, trail[0], trail.at(-1)]).toEqual([100, 'qps=149', 'qps=50'])
  })

  test.each([
    ['nothing stored', null, []],
    ['a list', '["a","b"]', ['a', 'b']],
    ['a list with other things', '["a",5,null]', ['a']],
    ['no list', '{"a":1}', []],
    ['cut off', '["a', []],
  ])('is read from %s', (_, text, trail) => expect(parseTrail(text)).toEqual(trail))
})
