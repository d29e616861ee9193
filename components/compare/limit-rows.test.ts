import { describe, expect, test } from 'vitest'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Headroom } from '@/lib/scale'
import { inTenthsOfPercent, passedIn, tightestOf } from './limit-rows'

const limit = (text: string): ScaleLimit => ({
  text,
  metric: 'peakQps',
  value: 100,
  unit: 'requests per second',
  evidence: { provenance: 'assumed', source: 'An invented limit', asOf: '2026' },
})

const used = (share: number, text = `${share}`): Headroom => ({
  pattern: 'cqrs',
  limit: limit(text),
  status: share > 1 ? 'over' : 'within',
  demand: share * 100,
  ceiling: 100,
  used: share,
})
const inWords: Headroom = { pattern: 'cqrs', limit: limit('in words'), status: 'not-measurable', why: 'no figure' }

describe('the limit that is used most', () => {
  test.each([
    ['the larger share', [used(0.2), used(0.5)], '0.5'],
    ['the first of two equals', [used(0.5, 'first'), used(0.5, 'second')], 'first'],
    ['words count for nothing', [inWords, used(0)], '0'],
    ['none that can be measured', [inWords], undefined],
    ['no limits', [], undefined],
  ])('%s', (_, headrooms, text) => expect(tightestOf(headrooms)?.limit.text).toBe(text))
})

test('a limit counts as passed only above 100%', () =>
  expect(passedIn([used(1), inWords, used(1.1), used(3)]).map((headroom) => headroom.limit.text)).toEqual(['1.1', '3']))

test.each([
  ['dust', 0.0004, 0],
  ['a third', 1 / 3, 0.333],
  ['twice the limit', 2.0004, 2],
])('a used share of %s', (_, share, shown) => expect(inTenthsOfPercent(share)).toBe(shown))
