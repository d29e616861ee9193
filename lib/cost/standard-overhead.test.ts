import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { PatternId } from '@/content/pattern-ids'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { microservicesOverhead } from './microservices-overhead'
import { standardOverhead } from './standard-overhead'

const overheadOf = (pattern: PatternId, parts: ScenarioParts) =>
  standardOverhead(pattern, scenarioWith(parts), OPERATIONAL_COSTS[pattern])

test.each([
  ['not said', undefined, 2, 'source', 'source'],
  ["one team: the reference guide's own", 1, 2, 'source', 'source'],
  ['two teams', 2, 1.63, 'teams', 'derived'],
  ['six teams: the guide\'s "more than five"', 6, 0.15, 'teams', 'derived'],
  ['sixty teams: no further', 60, 0.15, 'teams', 'derived'],
] as const)('the overhead of Microservices falls with teams: %s', (_, teams, overhead, overheadFrom, provenance) => {
  const standard = overheadOf('microservices', { situation: { ...(teams && { teams }) } })
  expect(standard).toMatchObject({ overheadFrom, overheadProvenance: provenance })
  expect(standard.overhead).toBeCloseTo(overhead, 12)
})

test("the guide's figure can be kept whatever the teams", () =>
  expect(overheadOf('microservices', { situation: { teams: 12 }, people: { overheadByTeams: false } })).toMatchObject({
    overhead: 2,
    overheadFrom: 'source',
    overheadRange: [-0.2, 2],
  }))

test('teams change the overhead of no other pattern', () =>
  expect(overheadOf('cqrs', { situation: { teams: 20 } })).toEqual(overheadOf('cqrs', { situation: { teams: 1 } })))

test("more teams never raise the overhead, and it stays within its range and the guide's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (teams) => {
      const { overhead, range } = microservicesOverhead(teams)
      expect(microservicesOverhead(teams + 1).overhead).toBeLessThanOrEqual(overhead)
      expect([range[0] <= overhead, overhead <= range[1]]).toEqual([true, true])
      const [low, high] = OPERATIONAL_COSTS.microservices.overheadRange
      expect([range[0] >= low, range[1] <= high]).toEqual([true, true])
    }),
  )
})
