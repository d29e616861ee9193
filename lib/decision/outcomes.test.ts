import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { DECIDER, OF_RECOMMENDATIONS, anySituation } from './decision.fixture'
import { openQuestions } from './next-question'
import { adviceSoFar, outcomesOf } from './outcomes'

const outcomes = (answer: AnswerKey, situation: Situation) =>
  outcomesOf(answer, situation, DECIDER).map(({ answers, name, changes }) => [answers, name, changes])

describe('what each answer would make the advice', () => {
  test.each<[string, AnswerKey, Situation, unknown[]]>([
    [
      'history',
      'auditCritical',
      {},
      [
        [{ kind: 'value', value: true }, 'Event Sourcing in one deployable', true],
        [{ kind: 'value', value: false }, 'Monolith', false],
      ],
    ],
    [
      'the same when it has been given',
      'auditCritical',
      { auditCritical: true },
      [
        [{ kind: 'value', value: true }, 'Event Sourcing in one deployable', true],
        [{ kind: 'value', value: false }, 'Monolith', false],
      ],
    ],
    [
      'nothing by itself',
      'isolationNeeded',
      {},
      [
        [{ kind: 'value', value: true }, 'Monolith', false],
        [{ kind: 'value', value: false }, 'Monolith', false],
      ],
    ],
    [
      'the load alone: read models beyond one deployable, then shares of it',
      'peakQps',
      {},
      [
        [{ kind: 'range', below: 10_000 }, 'Monolith', false],
        [{ kind: 'range', atLeast: 10_000, below: 504_000 }, 'CQRS in one deployable', true],
        [{ kind: 'range', atLeast: 504_000 }, 'Cell-Based, one deployable in each cell', true],
      ],
    ],
    [
      'whole teams',
      'teams',
      {},
      [
        [{ kind: 'range', atMost: 5 }, 'Monolith', false],
        [{ kind: 'range', atLeast: 6 }, 'Modular monolith', true],
      ],
    ],
  ])('%s', (_, answer, situation, expected) => expect(outcomes(answer, situation)).toEqual(expected))
})

test('names the advice as it stands, and the Monolith while nothing is answers', () => {
  expect(adviceSoFar({}, DECIDER).name).toBe('Monolith')
  expect(adviceSoFar({ auditCritical: true, teams: 8 }, DECIDER)).toMatchObject({
    winner: 'event-sourcing',
    name: 'Event Sourcing in a modular monolith',
  })
})

test('an open question has an answer that changes the advice exactly when one of its outcomes does', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { answer, changes } of openQuestions(situation, DECIDER)) {
        const changing = outcomesOf(answer, situation, DECIDER).filter((outcome) => outcome.changes)
        expect(changing.map(({ parts }) => parts.join())).toEqual(
          expect.arrayContaining(changes.map(({ composition }) => composition.join())),
        )
      }
    }),
    OF_RECOMMENDATIONS,
  )
})
