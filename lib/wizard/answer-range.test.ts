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
  ['one border', 'peak', {}, ['up to 1,000,000 requests/s', 'more than 1,000,000 requests/s']],
  [
    'two borders',
    'peak',
    { highReadVolume: true },
    ['below 10,000 requests/s', '10,000 to 1,000,000 requests/s', 'more than 1,000,000 requests/s'],
  ],
  ['whole teams', 'teams', {}, ['up to 5 teams', '6 teams or more']],
  ['a figure that decides nothing', 'latency', {}, ['any figure']],
])('%s', (_, slug, situation, words) => expect(said(slug, situation)).toEqual(words))
