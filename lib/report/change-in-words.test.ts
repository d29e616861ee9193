import { describe, expect, test } from 'vitest'
import { AXIS_RULES } from '@/content/decision/axes'
import type { Change } from '@/lib/decision'
import { changeClause, changeInWords, changeSentence } from './change-in-words'

const told = (answer: Change['answer'], from: Change['from'], to: Change['to']) => {
  const words = changeInWords({ answer, from, to }, AXIS_RULES)
  return `${words.answer}: ${words.now} -> ${words.takes}`
}

describe('a change in the words of a table', () => {
  test.each<[string, Parameters<typeof told>, string]>([
    [
      'a number, upwards over a border',
      ['peakQps', 700, 10_000],
      'peak load: 700 requests/s -> 10,000 requests/s or more',
    ],
    [
      'a number short of the next border',
      ['peakQps', 20_000, 1_000_000],
      'peak load: 20,000 requests/s -> about 1,000,000 requests/s',
    ],
    ['a number of whole things', ['teams', 1, 2], 'number of teams: 1 team -> 2 teams or more'],
    ['the least there can be', ['teams', 4, 1], 'number of teams: 4 teams -> 1 team'],
    [
      'downwards over a border',
      ['peakQps', 20_000, 9_999.9],
      'peak load: 20,000 requests/s -> less than 10,000 requests/s',
    ],
    ['downwards, short of the next border', ['teams', 8, 2], 'number of teams: 8 teams -> about 2 teams'],
    [
      'a yes that becomes a no',
      ['isolationNeeded', true, false],
      'need for isolation: isolation needed -> isolation not needed',
    ],
    [
      'an answer that was not given',
      ['consistency', null, 'strong'],
      'consistency: not answered -> strong consistency',
    ],
  ])('%s', (_, change, words) => expect(told(...change)).toBe(words))
})

test('as a sentence: the threshold, what is now, and which pattern is then primary', () => {
  const change = { answer: 'teams', from: 1, to: 6, becomes: 'microservices' } as const
  expect(changeSentence(change, AXIS_RULES)).toBe(
    '6 teams or more (now 1 team): Microservices becomes the primary pattern.',
  )
  expect(changeSentence({ ...change, answer: 'auditCritical', from: null, to: true }, AXIS_RULES)).toMatch(
    /: not answered yet\): Microservices becomes the primary pattern\.$/,
  )
})

test.each<[Change['answer'], Change['from'], Change['to'], string]>([
  ['peakQps', 700, 10_000, 'peak load: 10,000 requests/s or more'],
  ['teams', 4, 1, '1 team'],
  ['teams', 18, 5, 'at most 5 teams'],
  ['consistency', null, 'strong', 'strong consistency'],
])('as a clause, a number is named unless its unit names it: %s', (answer, from, to, words) =>
  expect(changeClause({ answer, from, to }, AXIS_RULES)).toBe(words),
)
