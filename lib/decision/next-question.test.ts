import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { unansweredIn } from './answers'
import { DECIDER, OF_RECOMMENDATIONS, anySituation } from './decision.fixture'
import { nextQuestion, openQuestions } from './next-question'

const order = (situation: Situation) => openQuestions(situation, DECIDER).map(({ answer }) => answer)

/** The answers of a small system of one team, nothing special about it. */
const PLAIN: Situation = {
  consistency: 'strong',
  highReadVolume: false,
  auditCritical: false,
  independentDeploys: false,
  loadShape: 'steady',
  globalUsers: false,
  isolationNeeded: false,
  peakQps: 50,
  teams: 1,
}

test('the first question is one that decides most by itself', () => {
  expect(order({}).slice(0, 6)).toMatchInlineSnapshot(`
    [
      "peakQps",
      "teams",
      "independentDeploys",
      "consistency",
      "busyAllDay",
      "largePayloads",
    ]
  `)
})

test('says what to measure, what it decides, and which answers change what', () => {
  const next = nextQuestion(
    {
      highReadVolume: true,
      teams: 1,
      consistency: 'strong',
      auditCritical: false,
      replayNeeded: false,
      otherQueryModels: false,
      worksOffline: false,
      egressDominates: false,
      globalUsers: false,
      isolationNeeded: false,
      derivedStream: false,
    },
    DECIDER,
  )
  expect(next).toEqual({
    answer: 'peakQps',
    weight: 1,
    changes: [
      { to: 10_000, composition: ['cqrs', 'monolith'] },
      { to: 50_000, composition: ['cqrs', 'monolith'] },
      { to: 100_000, composition: ['cqrs', 'monolith'] },
      { to: 1_000_000.1, composition: ['cell-based', 'cqrs', 'monolith'] },
    ],
    sentence:
      'Read the busiest minute off the load balancer. The answer can make CQRS or Cell-Based the primary pattern.',
    order: [{ answer: 'peakQps', weight: 1 }],
  })
})

test('an answer that changes only what is combined with the primary pattern promises no other primary pattern', () => {
  const streaming: Situation = {
    ...PLAIN,
    otherQueryModels: false,
    replayNeeded: false,
    worksOffline: false,
    egressDominates: false,
    derivedStream: true,
  }
  expect(nextQuestion(streaming, DECIDER)?.sentence).toMatch(
    / Monolith stays the primary pattern; the answer changes what it is combined with\.$/,
  )
})

describe('what is asked', () => {
  test.each<[string, Situation, string[]]>([
    [
      'a plain system',
      PLAIN,
      [
        'otherQueryModels',
        'replayNeeded',
        'worksOffline',
        'egressDominates',
        'centralState',
        'derivedStream',
        'batchRecompute',
      ],
    ],
    [
      'all that matters answered',
      {
        ...PLAIN,
        otherQueryModels: false,
        replayNeeded: false,
        worksOffline: false,
        egressDominates: false,
        derivedStream: false,
      },
      [],
    ],
    [
      'a stream: is there a batch?',
      {
        ...PLAIN,
        otherQueryModels: false,
        replayNeeded: false,
        worksOffline: false,
        egressDominates: false,
        derivedStream: true,
      },
      ['batchRecompute'],
    ],
  ])('%s', (_, situation, expected) => expect(order(situation)).toEqual(expected))

  test('the ratio answers the question about reads, and is not asked beside it', () => {
    expect(order({})).not.toContain('readWriteRatio')
    expect(order({})).toContain('highReadVolume')
    expect(order({ readWriteRatio: 30 })).not.toContain('highReadVolume')
  })

  test('one that matters only with another open answer is asked for all that', () => {
    const { changes } = openQuestions({ isolationNeeded: true }, DECIDER).find(({ answer }) => answer === 'teams')!
    expect(
      openQuestions({ ...PLAIN, isolationNeeded: undefined }, DECIDER).find(
        ({ answer }) => answer === 'isolationNeeded',
      )?.changes,
    ).toEqual([])
    expect(changes.map(({ to }) => to)).toEqual([6])
  })
})

describe('laws', () => {
  test('only open questions, each once, with weights that fall and add up to one', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const questions = openQuestions(situation, DECIDER)
        const weights = questions.map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        if (questions.length > 0) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
        const open = unansweredIn(situation)
        expect(questions.map(({ answer }) => answer).sort()).toEqual(
          [...new Set(questions.map(({ answer }) => answer))].sort(),
        )
        for (const { answer } of questions) expect(open).toContain(answer)
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('when it stops, no answers to what is left change the composition', () => {
    fc.assert(
      fc.property(anySituation, anySituation, (given, other) => {
        const situation = { ...PLAIN, ...given }
        const asked = order(situation)
        const open = unansweredIn(situation).filter(
          (answer) => answer !== 'readWriteRatio' || !asked.includes('highReadVolume'),
        )
        const unasked = Object.fromEntries(
          Object.entries(other).filter(
            ([key]) => (open as string[]).includes(key) && !(asked as string[]).includes(key),
          ),
        )
        expect(DECIDER.decide({ ...situation, ...unasked })).toEqual(DECIDER.decide(situation))
      }),
      OF_RECOMMENDATIONS,
    )
  })
})
