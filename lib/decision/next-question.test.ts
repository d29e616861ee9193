import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { unansweredIn } from './answers'
import { DECIDER, OF_RECOMMENDATIONS, anySituation, FACTS } from './decision.fixture'
import { nextQuestion, openQuestions } from './next-question'
import { samplesOf, valuesOf } from './values'

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
      "outageCost",
      "isolationNeeded",
      "isolationOf",
    ]
  `)
})

/** The answers that matter besides those of a plain system. */
const SETTLED: Situation = {
  ...PLAIN,
  otherQueryModels: false,
  replayNeeded: false,
  worksOffline: false,
  egressDominates: false,
  derivedStream: false,
  outageCost: 1000,
  historyUse: 'changes',
  operatesServers: true,
  runsToday: 'nothing',
  isolationOf: 'parts',
  jurisdictions: 1,
}

test('says what to measure, what it decides, which answers change what, and what hangs on it', () => {
  const { peakQps: _, ...open } = SETTLED
  const next = nextQuestion(open, DECIDER)
  expect(next).toMatchObject({
    answer: 'peakQps',
    sentence:
      'Read the busiest minute off the load balancer. The answer can make CQRS or Cell-Based the primary pattern.',
  })
  expect(next?.changes[0]).toEqual({ to: 10_000, composition: ['cqrs', 'monolith'], options: ['audit-table'] })
  expect(next?.usd).toBeGreaterThan(0)
})

test('an answer that changes only what is combined with the primary pattern promises no other primary pattern', () => {
  const streaming: Situation = { ...SETTLED, derivedStream: true }
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
        'worksOffline',
        'replayNeeded',
        'historyUse',
        'egressDominates',
        'operatesServers',
        'centralState',
        'derivedStream',
        'otherQueryModels',
        'runsToday',
        'isolationOf',
        'jurisdictions',
        'batchRecompute',
      ],
    ],
    ['all that matters answered', SETTLED, []],
    ['a stream: is there a batch?', { ...SETTLED, derivedStream: true }, ['batchRecompute']],
  ])('%s', (_, situation, expected) => expect(order(situation)).toEqual(expected))

  test('the ratio answers the question about reads, and is not asked beside it', () => {
    expect(order({})).not.toContain('readWriteRatio')
    expect(order({ peakQps: 10_000, independentDeploys: true, teams: 3 })).toContain('highReadVolume')
    expect(order({ readWriteRatio: 30 })).not.toContain('highReadVolume')
  })

  test('one that matters only with another open answer is asked for all that', () => {
    const { changes } = openQuestions({ isolationNeeded: true }, DECIDER).find(({ answer }) => answer === 'teams')!
    expect(
      openQuestions({ ...PLAIN, isolationNeeded: undefined }, DECIDER).find(
        ({ answer }) => answer === 'isolationNeeded',
      )?.changes,
    ).toEqual([])
    expect(changes.map(({ to }) => to)).toEqual([6, 8, 30])
  })
})

/** No rule asks for it. Two such answers together may move more money than each does. */
const movesMoneyAlone = (key: AnswerKey): boolean =>
  numberAnswer(key) !== undefined && valuesOf(key, FACTS.rules).length === 0

/** A figure as far as its question suggests: beyond, money may change what nobody expects. */
const within = (key: AnswerKey, value: unknown): unknown =>
  movesMoneyAlone(key) && typeof value === 'number'
    ? Math.min(value, Math.max(...samplesOf(key, FACTS.rules).map(Number)))
    : value

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
          (answer) => !asked.includes(answer) && (answer !== 'readWriteRatio' || !asked.includes('highReadVolume')),
        )
        const unasked = (keys: readonly AnswerKey[]) =>
          Object.fromEntries(
            keys.filter((key) => other[key] !== undefined).map((key) => [key, within(key, other[key])]),
          )
        const [byMoney, byRules] = [open.filter(movesMoneyAlone), open.filter((key) => !movesMoneyAlone(key))]
        const now = DECIDER.decide(situation).recommended.id
        for (const answers of [unasked(byRules), ...byMoney.map((key) => unasked([key]))])
          expect(DECIDER.decide({ ...situation, ...answers }).recommended.id).toBe(now)
      }),
      OF_RECOMMENDATIONS,
    )
  })
})
