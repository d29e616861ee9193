import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { loadsFor, monthsOf, totalsOverLoad, totalsOverTime } from './whole-cost-lines'

describe.each(PRESETS.slice(0, 4).map(({ id, scenario }) => [id, scenarioWith(scenario)] as const))(
  '%s',
  (_, scenario) => {
    const priced = recommend(scenario, DECISION_FACTS).candidates.slice(0, 4)
    const candidates = priced.map(({ candidate }) => candidate)

    test('the line over time ends at the total that is shown everywhere', () => {
      const ends = totalsOverTime(scenario, candidates, DECISION_FACTS).map(({ points }) => points.at(-1))
      expect(ends).toEqual(priced.map(({ cost }) => ({ x: scenario.money.horizonMonths, total: cost.total })))
    })

    test('the line over load passes through the total at the load of today', () => {
      const peak = scenario.situation.peakQps ?? 0
      for (const [index, { points }] of totalsOverLoad(scenario, candidates, DECISION_FACTS).entries())
        expect(points.find(({ x }) => x === peak)?.total).toBeCloseTo(priced[index]!.cost.total, 4)
    })
  },
)

test.each([
  [36, [1, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36]],
  [6, [1, 2, 3, 4, 5, 6]],
  [1, [1]],
])('months marked over %d', (horizon, months) => expect(monthsOf(horizon)).toEqual(months))

test('loads rise around the load of today and do not leave the bounds of the field', () => {
  expect(loadsFor(1000)).toContain(1000)
  expect(loadsFor(9_000_000).at(-1)).toBe(10_000_000)
  for (const peak of [1, 1000, 3_000_000]) expect(loadsFor(peak)).toEqual(loadsFor(peak).toSorted((a, b) => a - b))
})
