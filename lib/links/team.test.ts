import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { outcomeFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { teamOf } from './team'

const link = (situation: Situation, engineers?: number) =>
  scenarioWith({ situation: { consistency: 'strong', ...situation }, ...(engineers && { people: { engineers } }) })
const ADA = link({ peakQps: 800, teams: 2 })
const BEN = link({ peakQps: 900, teams: 2, auditCritical: true, historyUse: 'rebuild' })
const CAT = link({ peakQps: 800, teams: 2 }, 20)

describe('several links of a team', () => {
  const team = teamOf([ADA, BEN, CAT], DECISION_FACTS)

  test('each recommends what it recommends alone', () =>
    expect(team.outcomes.map(({ name }) => name)).toEqual(
      [ADA, BEN, CAT].map((scenario) => outcomeFor(scenario, DECISION_FACTS).recommended.name),
    ))

  test('the differences that change a recommendation come first, and only they turn one', () => {
    const turning = team.differences.map(({ turns }) => turns.length > 0)
    expect(turning).toEqual([...turning].sort((a, b) => Number(b) - Number(a)))
    for (const { input, turns } of team.differences)
      for (const { link, valueOf, becomes } of turns) {
        expect(input.values[valueOf]).not.toBe(input.values[link])
        expect(becomes).not.toBe(team.outcomes[link]?.name)
      }
  })

  test('agreeing on what has to be settled makes all of them recommend the same, and on less does not', () => {
    expect(team.settle).not.toBeNull()
    expect(team.settle?.length).toBeGreaterThan(0)
    expect(team.settle?.every(({ measure }) => measure !== null)).toBe(true)
  })

  test('building what a link itself recommends costs nothing more by it', () => {
    team.regret.forEach((row, place) => expect(row[place]).toBeCloseTo(0, 6))
    expect(team.regret[1]?.[0]).toBeCloseTo(
      (team.outcomes[0]?.totalOf(team.outcomes[1]?.candidate ?? { id: '', patterns: [], options: [], stream: null }) ??
        NaN) - (team.outcomes[0]?.total ?? NaN),
      6,
    )
  })

  test('links that recommend the same have nothing to settle, whatever they differ in', () => {
    const { settle, differences } = teamOf([ADA, CAT], DECISION_FACTS)
    expect(settle).toEqual([])
    expect(differences.map(({ input }) => input.key)).toEqual(['engineers'])
  })
})
