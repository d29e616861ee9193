import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content'
import { numberAnswer } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { counterfactualsOf } from './counterfactuals'
import { DECIDER, OF_RECOMMENDATIONS, adviseOn, anySituation, FACTS } from './decision.fixture'
import { isBorder } from './values'

const changes = (situation: Situation) =>
  adviseOn(situation).counterfactuals.dethrones.map(
    ({ answer, from, to, becomes }) => `${answer}: ${from} → ${to}: ${becomes}`,
  )

test('the border itself, not "a bit more"', () => {
  expect(changes({ highReadVolume: true, peakQps: 6000, teams: 1, consistency: 'strong' })).toContain(
    'peakQps: 6000 → 10000: cqrs',
  )
  expect(changes({ highReadVolume: true, peakQps: 20_000, teams: 1 })).toContain('peakQps: 20000 → 9999.9: monolith')
  expect(changes({ independentDeploys: true, teams: 3 })).toContain('teams: 3 → 1: monolith')
  expect(changes({ globalUsers: true, latencyTargetMs: 200 })).toContain('latencyTargetMs: 200 → 50: edge-computing')
})

test('for each other pattern the nearest change that makes it lead, or none', () => {
  const { wins } = adviseOn({
    highReadVolume: true,
    peakQps: 6000,
    teams: 1,
    consistency: 'strong',
    isolationNeeded: false,
    otherQueryModels: false,
  }).counterfactuals
  expect(wins.map(({ pattern, change }) => [pattern, change?.answer, change?.to])).toEqual([
    ['cqrs', 'peakQps', 10_000],
    ['event-sourcing', 'auditCritical', true],
    ['serverless', 'operatesServers', false],
    ['microservices', undefined, undefined],
    ['edge-computing', 'worksOffline', true],
    ['cell-based', 'peakQps', 504_000],
  ])
})

test('where no single change makes a pattern lead, two that do', () => {
  const { wins } = adviseOn({ peakQps: 6000, teams: 1, independentDeploys: false }).counterfactuals
  expect(wins.find(({ pattern }) => pattern === 'microservices')).toEqual({
    pattern: 'microservices',
    change: null,
    together: [
      { answer: 'teams', from: 1, to: 2 },
      { answer: 'independentDeploys', from: false, to: true },
    ],
  })
})

test('the nearest change of each answer comes first', () => {
  const { dethrones } = adviseOn({
    highReadVolume: true,
    peakQps: 9000,
    teams: 3,
    independentDeploys: false,
  }).counterfactuals
  expect(dethrones[0]).toMatchObject({ answer: 'peakQps', to: 10_000 })
  expect(dethrones.map(({ answer }) => answer)).toEqual([...new Set(dethrones.map(({ answer }) => answer))])
})

const askedOf = (situation: Situation) => {
  const { winner } = DECIDER.decide(situation)
  return counterfactualsOf(
    situation,
    winner,
    PATTERN_IDS.filter((pattern) => pattern !== winner),
    DECIDER,
  )
}

describe('laws', () => {
  test('each change really dethrones the winner, and a border one step short of it does not', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { winner, dethrones } = askedOf(situation)
        for (const { answer, from, to, becomes } of dethrones) {
          const after = DECIDER.decide({ ...situation, [answer]: to }).winner
          expect([after, after === winner]).toEqual([becomes, false])
          const field = numberAnswer(answer)
          if (!field || typeof from !== 'number' || typeof to !== 'number' || Math.abs(to - from) <= field.step)
            continue
          const short = Number((to + (to > from ? -field.step : field.step)).toFixed(6))
          // A border that money draws is searched to three digits.
          if (isBorder(answer, to > from ? to : Number((to + field.step).toFixed(6)), FACTS.rules))
            expect(DECIDER.decide({ ...situation, [answer]: short }).winner).toBe(winner)
        }
      }),
      // From above: the last value before a border that money draws.
      { ...OF_RECOMMENDATIONS, examples: [[{ outageCost: 1e12 }]] },
    )
  })

  test('each of the other six is told what would make it lead, truly', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { ranked, counterfactuals } = adviseOn(situation)
        expect(counterfactuals.wins.map(({ pattern }) => pattern)).toEqual(
          ranked.slice(1).map(({ pattern }) => pattern),
        )
        for (const { pattern, change } of counterfactuals.wins)
          if (change) expect(DECIDER.decide({ ...situation, [change.answer]: change.to }).winner).toBe(pattern)
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('"no single change" is true of any single answer whatever', () => {
    fc.assert(
      fc.property(anySituation, anySituation, (situation, other) => {
        const { wins } = askedOf(situation)
        const never = wins.filter(({ change }) => change === null).map(({ pattern }) => pattern)
        for (const [answer, value] of Object.entries(other))
          expect(never).not.toContain(DECIDER.decide({ ...situation, [answer]: value }).winner)
      }),
      OF_RECOMMENDATIONS,
    )
  })
})
