import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, WIZARD_QUESTIONS } from '@/content'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { addressAfter, questionAbout } from './step-address'
import { FIELD, openedStep, returnsToRecommendation, submissionOf } from './step-form'

const before = scenarioWith({ situation: { peakQps: 750, teams: 4 } })
const today = WIZARD_QUESTIONS.find(({ answer }) => answer === 'runsToday')!
const opened = new URL(questionAbout('runsToday', WIZARD_QUESTIONS, before), 'http://localhost')

/** The address after a form with these fields is sent from the question as the recommendation opened it. */
function after(fields: Record<string, string>, then = opened.searchParams.get(FIELD.then)) {
  const form = new URLSearchParams([...opened.searchParams, ...Object.entries(fields)])
  const submission = submissionOf(today, form)
  return addressAfter(today, submission, {
    questions: WIZARD_QUESTIONS,
    decider: deciderFor(submission.scenario, DECISION_FACTS),
    skipped: [],
    returns: returnsToRecommendation(then),
  })
}

describe('a question opened from the recommendation', () => {
  const answered = scenarioWith({ situation: { peakQps: 750, teams: 4, runsToday: 'monolith' } })

  test('is opened with the scenario, and says where its answer leads', () => {
    expect(opened.pathname).toBe(paths.decide(today.slug))
    const { scenario, ignored, returns } = openedStep(today, Object.fromEntries(opened.searchParams))
    expect({ scenario, ignored, returns }).toEqual({ scenario: before, ignored: [], returns: true })
  })
  test('leads back to the recommendation with its answer', () =>
    expect(after({ answer: 'monolith' })).toBe(paths.recommendation(answered)))
  test('leads back to it when it is skipped', () => expect(after({ skip: 'yes' })).toBe(paths.recommendation(before)))
  test('comes back with what cannot be read, and still leads back afterwards', () => {
    const again = new URL(after({ answer: 'nonsense' }), 'http://localhost')
    const { refused, returns } = openedStep(today, Object.fromEntries(again.searchParams))
    expect([again.pathname, refused?.typed, returns]).toEqual([opened.pathname, 'nonsense', true])
  })
})

test.each([[null], ['/elsewhere'], ['https://example.com']])(
  'any other question leads on, whatever it says: %s',
  (then) => expect(new URL(after({ answer: 'monolith' }, then), 'http://localhost').pathname).toMatch(/^\/decide/),
)
