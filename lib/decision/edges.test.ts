import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANSWER_KEYS, numberAnswer } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { DECIDER, OF_RECOMMENDATIONS, anySituation } from './decision.fixture'
import { edgesOf, type Edge } from './edges'

const NUMBERS = ANSWER_KEYS.filter((key) => numberAnswer(key))

const borders = (answer: (typeof NUMBERS)[number], situation: Situation) =>
  edgesOf(answer, situation, DECIDER).map(({ side, keepsAt, changesAt, value }) => [side, keepsAt, changesAt, value])

describe('where a number leaves the recommendation', () => {
  test('a border that a rule draws is exact', () => {
    expect(borders('peakQps', { highReadVolume: true, peakQps: 6000, teams: 1, consistency: 'strong' })).toContainEqual(
      ['above', 9999.9, 10_000, 10_000],
    )
    expect(borders('latencyTargetMs', { globalUsers: true, latencyTargetMs: 200 })).toContainEqual([
      'below',
      51,
      50,
      50,
    ])
  })

  test('a border that money draws has three digits on both sides', () => {
    expect(borders('outageCost', { teams: 2, peakQps: 6000 })).toEqual([['above', 433_000, 434_000, 434_000]])
  })

  test('nothing is said of an open answer whose default would change the recommendation', () => {
    const open: Situation = { highReadVolume: true, peakQps: 6000, teams: 1 }
    for (const answer of NUMBERS)
      for (const { now } of edgesOf(answer, open, DECIDER)) {
        const there = DECIDER.decide({ ...open, [answer]: now }).recommended.id
        expect(there).toBe(DECIDER.decide(open).recommended.id)
      }
  })
})

test('the last value keeps the recommendation, the first beyond changes it, and nothing fits between', () => {
  const check = (answer: (typeof NUMBERS)[number], situation: Situation, edge: Edge) => {
    const at = (value: number) => DECIDER.decide({ ...situation, [answer]: value }).recommended.id
    const kept = DECIDER.decide(situation).recommended.id
    const { side, now, keepsAt, changesAt, value, beyond } = edge
    expect(at(keepsAt)).toBe(kept)
    expect(at(changesAt)).not.toBe(kept)
    expect(beyond.recommended.id).toBe(at(changesAt))
    expect([keepsAt, changesAt]).toContain(value)
    expect(side === 'above' ? now <= keepsAt && keepsAt < changesAt : now >= keepsAt && keepsAt > changesAt).toBe(true)
    const step = Math.max(numberAnswer(answer)?.step ?? 1, 0.011 * Math.abs(changesAt))
    expect(Math.abs(changesAt - keepsAt)).toBeLessThanOrEqual(step + 1e-6)
  }
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const answer of NUMBERS)
        for (const edge of edgesOf(answer, situation, DECIDER)) check(answer, situation, edge)
    }),
    OF_RECOMMENDATIONS,
  )
})
