import { expect, test } from 'vitest'
import { PRESETS, WIZARD_QUESTIONS } from '@/content'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { previousQuestion } from './previous-question'
import { walk } from './walk.fixture'

const before = (slug: string, { situation, skipped }: Pick<ReturnType<typeof walk>, 'situation' | 'skipped'>) => {
  const current = WIZARD_QUESTIONS.find((question) => question.slug === slug)!
  return previousQuestion(current, WIZARD_QUESTIONS, situation, DECIDER, skipped)?.slug
}

test.each(PRESETS.map(({ id, scenario }) => [id, scenario.situation ?? {}] as const))(
  'the way back from the end of %s passes every question that was asked, in its order',
  (_, known) => {
    const walked = walk(known)
    expect(walked.slugsAsked.map((slug) => before(slug, walked))).toEqual([
      undefined,
      ...walked.slugsAsked.slice(0, -1),
    ])
  },
)

test('from a question picked out of the list, back is the last one passed', () =>
  expect(before('offline', { situation: { teams: 1 }, skipped: [] })).toBe('teams'))

test('with nothing answered or skipped there is no way back', () =>
  expect(before('offline', { situation: {}, skipped: [] })).toBeUndefined())
