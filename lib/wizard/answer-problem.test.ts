import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { problemWith } from './answer-problem'

const asked = (slug: string) => WIZARD_QUESTIONS.find((question) => question.slug === slug)!

describe('what cannot be an answer is said in words', () => {
  test.each([
    ['peak', 'abc', '“abc” is not a number. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['peak', '-5', '-5 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['peak', '11M', '11,000,000 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['peak', '1e999', '1e999 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['peak', '1.200', '1.200 can be 1.2 or 1,200: type 1.2 or 1200.'],
    ['peak', '', 'Type a figure, choose a typical one, or press “Don’t know”.'],
    ['teams', '0', '0 is out of range. Type a whole number from 1 to 100 teams.'],
    ['teams', '2.5', '2.5 is not a whole number. Type a whole number from 1 to 100 teams.'],
    ['audit', '', 'Choose one of the answers, or press “Don’t know”.'],
    ['audit', 'strong', 'Choose one of the answers, or press “Don’t know”.'],
  ])('%s: "%s"', (slug, typed, problem) => expect(problemWith(asked(slug), typed)).toBe(problem))
})

test.each(
  WIZARD_QUESTIONS.flatMap(({ slug, options, suggestions }) =>
    [...options, ...suggestions].map(({ value }) => [slug, String(value)] as const),
  ),
)('what step %s offers is an answer: %s', (slug, offered) => expect(problemWith(asked(slug), offered)).toBeNull())

test.each([
  ['peak', '0.1'],
  ['peak', '10,000,000'],
  ['teams', '1'],
  ['teams', '100'],
])('the bounds of %s belong to it: %s', (slug, typed) => expect(problemWith(asked(slug), typed)).toBeNull())
