import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { unansweredIn } from './answers'
import { anySituation, DECIDER } from './decision.fixture'
import { openQuestions } from './next-question'

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

/** What a yes-no or number question is asked for, of somebody of whom this much is known. */
const asked = (answer: AnswerKey, situation: Situation) =>
  openQuestions(situation, DECIDER).find((open) => open.answer === answer)

test('teams, independent releases and load come first, and every other question is worth less', () =>
  expect(order({}).slice(0, 3).toSorted()).toEqual(['independentDeploys', 'peakQps', 'teams']))

test.each(PRESETS.map(({ id, scenario }) => [id, scenario.situation ?? {}] as const))(
  'what hardly any system has is not among the first five questions of %s',
  (_, { peakQps, teams }) => {
    const first = order({ ...(peakQps !== undefined && { peakQps }), ...(teams !== undefined && { teams }) }).slice(
      0,
      5,
    )
    for (const rare of ['worksOffline', 'egressDominates', 'derivedStream', 'batchRecompute'])
      expect(first).not.toContain(rare)
  },
)

test('says what to measure, what it decides, and which answers change what', () => {
  const load = asked('peakQps', { ...PLAIN, peakQps: undefined, highReadVolume: true, otherQueryModels: false })
  expect(load?.sentence).toMatch(
    /^Read the busiest minute off the load balancer\. The answer can make .*CQRS.* the primary/,
  )
  expect(load?.changes.find(({ to }) => to === 10_000)?.composition).toEqual(['cqrs', 'monolith'])
  expect(load?.usd).toBeGreaterThan(0)
})

test('an answer that changes only what is combined with the primary pattern promises no other primary pattern', () =>
  expect(asked('batchRecompute', { ...PLAIN, derivedStream: true })?.sentence).toMatch(
    / Monolith stays the primary pattern; the answer changes what it is combined with\.$/,
  ))

describe('what is asked', () => {
  test('a stream: is there a batch?', () => {
    expect(order({ ...PLAIN, derivedStream: true })).toContain('batchRecompute')
    expect(order({ ...PLAIN, derivedStream: false })).not.toContain('batchRecompute')
  })

  test('the ratio answers the question about reads, and is not asked beside it', () => {
    const large: Situation = { peakQps: 20_000, teams: 1, operatesServers: true, consistency: 'strong' }
    expect(order(large)).not.toContain('readWriteRatio')
    expect(order({ ...large, readWriteRatio: 30 })).not.toContain('highReadVolume')
  })

  test('one that matters only with another open answer is asked for all that', () =>
    expect(asked('isolationNeeded', { ...PLAIN, isolationNeeded: undefined })?.changes).toEqual([]))
})

/** Figures that multiply one another: two extreme ones may do together what none of them does alone. */
const MULTIPLIED = new Set(['outageHours', 'outageCost', 'revenue', 'farRevenue', 'employees'])

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
      { numRuns: 10 },
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
            ([key]) => (open as string[]).includes(key) && !(asked as string[]).includes(key) && !MULTIPLIED.has(key),
          ),
        )
        const without = DECIDER.decide(situation)
        expect(DECIDER.decide({ ...situation, ...unasked }).recommended).toEqual(without.recommended)
      }),
      { numRuns: 5 },
    )
  })
})
