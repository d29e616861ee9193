import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { following, scenarioWith } from '@/lib/kernel'
import { pairsOf } from '@/lib/share'
import { FIELD, openedStep, shownIn, submissionOf } from './step-form'

const asked = (slug: string) => WIZARD_QUESTIONS.find((question) => question.slug === slug)!
const before = scenarioWith({ situation: { consistency: 'strong', peakQps: 750 }, workload: { users: 5000 } })

/** The form of a step, sent with these fields beside the scenario it carries. */
const sent = (slug: string, fields: Record<string, string>) =>
  submissionOf(asked(slug), new URLSearchParams([...pairsOf(before), ...Object.entries(fields)]))

describe('a sent form', () => {
  test.each<[string, string, Record<string, string>, Situation]>([
    ['adds an answer', 'audit', { answer: 'yes' }, { consistency: 'strong', peakQps: 750, auditCritical: true }],
    ['adds a no', 'audit', { answer: 'no' }, { consistency: 'strong', peakQps: 750, auditCritical: false }],
    ['changes an answer', 'consistency', { answer: 'eventual' }, { consistency: 'eventual', peakQps: 750 }],
    ['takes a typical figure', 'teams', { answer: '3', own: '' }, { consistency: 'strong', peakQps: 750, teams: 3 }],
    ['takes a typed figure', 'teams', { answer: 'own', own: '4' }, { consistency: 'strong', peakQps: 750, teams: 4 }],
    [
      'takes a typed figure without its button',
      'teams',
      { own: '4' },
      { consistency: 'strong', peakQps: 750, teams: 4 },
    ],
    [
      'takes the figure whose button was pressed, whatever stands in the field',
      'peak',
      { answer: '500', own: '20k' },
      { consistency: 'strong', peakQps: 500 },
    ],
    [
      'takes a typical figure in place of the one given',
      'peak',
      { answer: '500', own: '750' },
      { consistency: 'strong', peakQps: 500 },
    ],
    [
      'takes a typical figure beside an emptied field',
      'peak',
      { answer: '500', own: '' },
      { consistency: 'strong', peakQps: 500 },
    ],
    [
      'keeps a figure that "Next" was pressed beside',
      'peak',
      { answer: 'own', own: '750' },
      { consistency: 'strong', peakQps: 750 },
    ],
  ])('%s', (_, slug, fields, situation) => {
    expect(sent(slug, fields)).toEqual({ kind: 'answered', scenario: following({ ...before, situation }) })
  })

  test.each([
    ['beside the earlier answer', { answer: 'own', own: '750' }],
    ['beside an empty field', { answer: 'own', own: '' }],
  ])('takes a load in other units %s', (_, fields) =>
    expect(sent('peak', { ...fields, traffic: '2 million', 'traffic.per': 'day', profile: 'office' })).toEqual({
      kind: 'answered',
      scenario: scenarioWith({
        situation: { consistency: 'strong' },
        workload: { users: 5000 },
        traffic: { amount: 2e6, typed: '2 million', unit: 'requests', per: 'day', is: 'average' },
        profile: 'office',
      }),
    }),
  )

  test.each([
    ['a figure that is typed', { answer: 'own', own: '500' }],
    ['a typical figure', { answer: '500', own: '' }],
  ])('%s replaces a load in other units', (_, fields) =>
    expect(sent('peak', { ...fields, traffic: '30m' })).toEqual({
      kind: 'answered',
      scenario: { ...before, situation: { consistency: 'strong', peakQps: 500 } },
    }),
  )

  test('with a load that cannot be read comes back with its fields', () => {
    const submission = sent('peak', { answer: 'own', own: '', traffic: 'lots', 'traffic.unit': 'views' })
    const load = { traffic: 'lots', 'traffic.unit': 'views' }
    expect(submission).toMatchObject({ kind: 'unreadable', problem: expect.stringContaining('“lots”'), load })
    expect(openedStep(asked('peak'), load)).toMatchObject({ ignored: [], refused: { load } })
  })

  test('"Don’t know" takes the answer back, whatever is selected or typed', () => {
    expect(sent('peak', { answer: 'own', own: 'abc', skip: 'yes' })).toEqual({
      kind: 'skipped',
      scenario: { ...before, situation: { consistency: 'strong' } },
    })
  })

  test.each<[string, string, Record<string, string>, string]>([
    ['a word for a number', 'peak', { answer: 'own', own: 'abc' }, 'abc'],
    ['a number below the bounds', 'peak', { answer: 'own', own: '-5' }, '-5'],
    ['nothing chosen', 'audit', {}, ''],
    ['own figure chosen and not typed', 'teams', { answer: 'own', own: '' }, ''],
    ['an option of another question', 'audit', { answer: 'spiky' }, 'spiky'],
  ])('%s comes back as typed and takes nothing away', (_, slug, fields, typed) => {
    expect(sent(slug, fields)).toMatchObject({ kind: 'unreadable', scenario: before, typed })
  })

  test('text in the field is cut at 200 characters', () => {
    expect(sent('peak', { answer: 'own', own: 'a'.repeat(9000) })).toMatchObject({
      kind: 'unreadable',
      typed: 'a'.repeat(200),
    })
  })
})

test('no field of the form is a key of the link', () => {
  const everything = scenarioWith({ situation: { consistency: 'strong' } })
  for (const field of Object.values(FIELD)) {
    const { ignored } = openedStep(asked('peak'), Object.fromEntries([...pairsOf(everything), [field, '1']]))
    expect(ignored).toEqual([])
  }
})

describe('an opened step', () => {
  test('has nothing to say about an answer that was not refused', () =>
    expect(openedStep(asked('peak'), { qps: '750' }).refused).toBeUndefined())
  test('keeps the earlier answer beside what was refused', () => {
    const { scenario, refused } = openedStep(asked('peak'), { qps: '750', answer: 'abc' })
    expect([scenario.situation.peakQps, refused?.typed]).toEqual([750, 'abc'])
  })
})

describe('what the form shows', () => {
  test.each<[string, string, Situation, string | undefined, { choice: string | undefined; own: string }]>([
    ['nothing said', 'audit', {}, undefined, { choice: undefined, own: '' }],
    ['the option given', 'audit', { auditCritical: false }, undefined, { choice: 'no', own: '' }],
    ['a typical figure', 'peak', { peakQps: 500 }, undefined, { choice: '500', own: '500' }],
    ['a figure of one’s own', 'peak', { peakQps: 20_500 }, undefined, { choice: '20500', own: '20,500' }],
    ['what was typed and refused', 'peak', { peakQps: 500 }, 'abc', { choice: '500', own: 'abc' }],
    ['nothing typed and refused: the earlier answer', 'peak', { peakQps: 500 }, '', { choice: '500', own: '500' }],
  ])('%s', (_, slug, situation, typed, shown) =>
    expect(shownIn(asked(slug), scenarioWith({ situation }), typed)).toEqual(shown),
  )
})
