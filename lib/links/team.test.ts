import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { outcomeFor } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { fieldsIn, scenarioWith } from '@/lib/kernel'
import { decode } from '@/lib/share'
import { mixturesOf } from './mixtures'
import { teamOf } from './team'
import { differencesTable, togetherInWords } from './team-in-words'

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

describe('links that differ in more than can be worked out one by one', () => {
  const FIELDS = (['workload', 'people', 'money', 'capacities'] as const).flatMap(fieldsIn)
  // A value of its own for nearly every field of each link, within its bounds.
  const links = [1, 2, 3, 4, 5].map((part) => {
    const query = new URLSearchParams({ v: '2', qps: String(part * 900), teams: String(part), consistency: 'strong' })
    for (const { key, min, max } of FIELDS) query.set(key, String(min + Math.floor(((max - min) * part) / 9)))
    return decode(query).scenario
  })
  const team = teamOf(links, DECISION_FACTS)
  const NAMES = ['Ada', 'Ben', 'Cat', 'Dan', 'Eve']

  test('each input is worked out by itself or with the others, and none twice', () => {
    const alone = team.differences.map(({ input }) => input.key)
    const others = team.together?.inputs.map(({ key }) => key) ?? []
    expect(alone.length).toBeGreaterThan(5)
    expect(others.length).toBeGreaterThan(5)
    expect([...alone, ...others].toSorted()).toEqual([...mixturesOf(links, DECISION_FACTS).keys].toSorted())
  })

  test('an input that changes what the first link recommends is among those worked out by themselves', () => {
    const { outcome } = mixturesOf(links, DECISION_FACTS)
    const own = outcome(() => 0).candidate.id
    for (const { key } of team.together?.inputs ?? [])
      expect(outcome((one) => (one === key ? 1 : 0)).candidate.id, key).toBe(own)
  })

  test('a sentence says so, and the table has all of them', () => {
    const all = team.differences.length + (team.together?.inputs.length ?? 0)
    expect(togetherInWords(team, NAMES)).toContain(`The links differ in ${all} inputs.`)
    const money = moneyIn({ currency: 'USD', exchangeRate: 1 })
    expect(differencesTable(team, NAMES, money, 'At stake').rows).toHaveLength(all)
  })

  test('few differences need no such sentence', () => {
    expect(togetherInWords(teamOf([ADA, BEN, CAT], DECISION_FACTS), ['Ada', 'Ben', 'Cat'])).toBeNull()
  })
})
