import { expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { outcomesOf } from '@/lib/decision'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { describeAnswers } from './answer-range'

const said = (slug: string, situation: Situation) => {
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)!
  return outcomesOf(question.answer, situation, DECIDER).map((outcome) => describeAnswers(question, outcome.answers))
}

test.each<[string, string, Situation, string[]]>([
  ['a choice in the words of its options', 'consistency', {}, ['Yes, strong', 'No, eventual']],
  ['yes and no', 'audit', {}, ['Yes', 'No']],
  ['whole teams', 'teams', {}, ['up to 5 teams', '6 teams or more']],
  ['a figure that decides nothing', 'latency', {}, ['any figure']],
])('%s', (_, slug, situation, words) => expect(said(slug, situation)).toEqual(words))

test.each<[string, Parameters<typeof describeAnswers>[1], string]>([
  ['one border', { kind: 'range', above: 1_000_000 }, 'more than 1,000,000 requests/s'],
  ['below it', { kind: 'range', atMost: 1_000_000 }, 'up to 1,000,000 requests/s'],
  ['two borders', { kind: 'range', atLeast: 10_000, atMost: 1_000_000 }, '10,000 to 1,000,000 requests/s'],
  [
    'where money draws the upper one',
    { kind: 'range', atLeast: 10_000, below: 29_000 },
    '10,000 to below 29,000 requests/s',
  ],
])('a load: %s', (_, answers, words) =>
  expect(
    describeAnswers(
      WIZARD_QUESTIONS.find(({ slug }) => slug === 'peak')!,
      answers,
    ),
  ).toBe(words),
)
