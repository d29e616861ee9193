import { describe, expect, test } from 'vitest'
import type { RuleTest } from '@/content/schemas/rule'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { figuresOf, raisedBy, stateOf, type State, type Subject } from '.'

const subject = (parts: ScenarioParts, patterns: Subject['parts'] = []): Subject => ({
  ...scenarioWith(parts),
  parts: patterns,
})

describe('a single test of a rule', () => {
  test.each<[string, RuleTest, Subject, State]>([
    [
      'an answer equal to the expected one',
      { answer: 'isolationNeeded', is: true },
      subject({ situation: { isolationNeeded: true } }),
      'holds',
    ],
    [
      'an answer different from the expected one',
      { answer: 'isolationNeeded', is: true },
      subject({ situation: { isolationNeeded: false } }),
      'fails',
    ],
    ['an answer not given', { answer: 'isolationNeeded', is: true }, subject({}), 'open'],
    ['a test for a missing answer', { answer: 'isolationNeeded', given: false }, subject({}), 'holds'],
    ['a bound met exactly', { answer: 'peakQps', atLeast: 10 }, subject({ situation: { peakQps: 10 } }), 'holds'],
    ['a bound to be exceeded', { answer: 'peakQps', above: 10 }, subject({ situation: { peakQps: 10 } }), 'fails'],
    ['a part', { part: 'cqrs' }, subject({}, ['cqrs']), 'holds'],
    ['a part that must be absent', { part: 'cqrs', is: false }, subject({}, ['cqrs']), 'fails'],
    ['a field', { field: 'workload.services', above: 9 }, subject({ workload: { services: 10 } }), 'holds'],
    [
      'a field that somebody set',
      { field: 'people.engineers', set: true },
      subject({ people: { engineers: 9 } }),
      'holds',
    ],
    ['a field at its default', { field: 'people.engineers', set: true }, subject({}), 'fails'],
    [
      'a field of the workload when the subject has none',
      { field: 'workload.services', above: 1 },
      { situation: {} },
      'open',
    ],
    [
      'a ratio above its bound',
      { ratio: [{ field: 'workload.services' }, { answer: 'teams' }], above: 10 },
      subject({ situation: { teams: 2 }, workload: { services: 21 } }),
      'holds',
    ],
    [
      'a ratio at its bound',
      { ratio: [{ field: 'workload.services' }, { answer: 'teams' }], above: 10 },
      subject({ situation: { teams: 2 }, workload: { services: 20 } }),
      'fails',
    ],
    [
      'a ratio to an answer not given',
      { ratio: [{ field: 'workload.services' }, { answer: 'teams' }], above: 10 },
      subject({ workload: { services: 500 } }),
      'open',
    ],
  ])('%s', (_, one, asked, state) => expect(stateOf([one], asked)).toBe(state))

  test('one failing test makes the rule fail, even when another is open', () =>
    expect(stateOf([{ answer: 'teams', atLeast: 2 }, { part: 'cqrs' }], subject({}))).toBe('fails'))
})

describe('a rule', () => {
  const rule = {
    when: [
      { all: [{ part: 'cqrs' as const }, { answer: 'peakQps' as const, atLeast: 10 }] },
      { all: [{ part: 'cqrs' as const }] },
    ],
    unless: [{ all: [{ answer: 'teams' as const, above: 5 }] }],
  }
  test('returns the figures of the first condition that holds', () => {
    expect(raisedBy(rule, subject({ situation: { peakQps: 10 } }, ['cqrs']))).toEqual([
      { kind: 'part', part: 'cqrs' },
      { kind: 'answer', answer: 'peakQps', value: 10 },
    ])
    expect(raisedBy(rule, subject({}, ['cqrs']))).toEqual([{ kind: 'part', part: 'cqrs' }])
  })
  test('is suppressed by its `unless` condition', () =>
    expect(raisedBy(rule, subject({ situation: { teams: 6 } }, ['cqrs']))).toBeNull())
  test('does not hold when no condition does', () => expect(raisedBy(rule, subject({}))).toBeNull())
})

test('the figure of a field says whether it has its default', () =>
  expect(figuresOf([{ field: 'people.engineers', atLeast: 1 }], subject({}))).toMatchObject([{ byDefault: true }]))

test.each<[string, Subject]>([
  ['below', subject({ workload: { services: 500 } })],
  ['above', { situation: { teams: 2 } }],
])('a ratio of which what stands %s is not known has no figure', (_, known) =>
  expect(figuresOf([{ ratio: [{ field: 'workload.services' }, { answer: 'teams' }], above: 10 }], known)).toEqual([]),
)
