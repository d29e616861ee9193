import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { agendaOf } from './agenda'
import { progressInWords, stakeInWords } from './progress'

describe('how far one is', () => {
  const step = (skipped: boolean) => ({ ...agendaOf(WIZARD_QUESTIONS, {}, DECIDER, []).open[0]!, skipped })
  const answered = WIZARD_QUESTIONS.slice(0, 3)
  test.each<[string, Parameters<typeof progressInWords>[0], string]>([
    ['at first', { answered: [], open: [step(false), step(false)] }, '0 answered · up to 2 questions left'],
    ['near the end', { answered, open: [step(false)] }, '3 answered · up to 1 question left'],
    ['the last one skipped', { answered, open: [step(true)] }, '3 answered · up to 1 question left · 1 skipped'],
    ['done', { answered, open: [] }, '3 answered · no question left'],
  ])('%s', (_, agenda, words) => expect(progressInWords(agenda)).toBe(words))
})

test.each([
  [423_456, 'about $420K'],
  [1_987_000, 'about $2M'],
  [4.2, 'less than $1K'],
  [0, 'less than $1K'],
])('%d US dollars that hang on a question are "%s"', (usd, words) =>
  expect(stakeInWords(usd, DEFAULT_SCENARIO.money)).toBe(words),
)
