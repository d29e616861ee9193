import { describe, expect, test } from 'vitest'
import { PUBLISHED_DECISIONS } from '@/content'
import { agreementInWords, answersOf } from './decision-words'

test.each([
  [1, 'agrees'],
  [2, 'second choice'],
  [null, 'differs'],
] as const)('agreement at %s: %s', (at, words) => expect(agreementInWords(at)).toBe(words))

describe.each(PUBLISHED_DECISIONS)('$id', (decision) => {
  test('lists inferred answers separately from published ones', () => {
    const { published, inferred } = answersOf(decision)
    const given = Object.keys(decision.situation)
    expect(published.length + inferred.length).toBe(given.length)
    expect(inferred).toHaveLength(decision.inferred.length)
  })
})
