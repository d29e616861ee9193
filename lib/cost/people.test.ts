import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { scenarioWith } from '@/lib/kernel'
import { microservicesOverhead } from './microservices-overhead'
import { learningCostIn, peopleCost } from './people'

/** 8 engineers at $180,000, 70% of their time on development: 120,000 x 0.7 = $84,000 a month. */
const team = { engineers: 8, loadedCost: 180_000, developmentShare: 0.7, learningLoss: 0.3 }
const of = (pattern: Parameters<typeof peopleCost>[0], people = {}) =>
  peopleCost(pattern, scenarioWith({ people: { ...team, ...people } }), OPERATIONAL_COSTS)

describe('the operational table as money', () => {
  test.each([
    ['monolith', 0, 0],
    ['cqrs', 42_000, 4.5],
    ['event-sourcing', 84_000, 9],
    ['microservices', 168_000, 12],
    ['serverless', -16_800, 2],
    ['cell-based', 126_000, 9],
    ['edge-computing', 252_000, 12],
  ] as const)('%s: $%d a month, %d months to learn', (pattern, overheadCost, learningMonths) => {
    const people = of(pattern)
    expect(people.development).toBeCloseTo(84_000, 6)
    expect(people.overheadCost).toBeCloseTo(overheadCost, 6)
    expect(people.learningMonths).toBe(learningMonths)
    expect(people.learningCost).toBeCloseTo((84_000 * 0.3 * learningMonths) / 2, 6)
  })

  test("the guide's figures are marked as the guide's, the monolith's as ours", () => {
    expect([of('cqrs').overheadProvenance, of('cqrs').learningProvenance]).toEqual(['source', 'source'])
    expect(of('monolith').overheadProvenance).toBe('assumed')
  })

  test("the visitor's own figures come first and are marked as assumed, zero included", () => {
    const own = of('cqrs', { overhead: { cqrs: 0 }, learningMonths: { cqrs: 2 } })
    expect(own).toMatchObject({
      overhead: 0,
      overheadProvenance: 'assumed',
      learningMonths: 2,
      learningProvenance: 'assumed',
    })
    expect(own.overheadCost).toBe(0)
    expect(own.learningCost).toBeCloseTo(84_000 * 0.3, 6)
  })
})

describe('the part of the system that uses the pattern', () => {
  test('has overhead and ramp-up; the rest costs the same as before', () => {
    const quarter = of('event-sourcing', { patternShare: 0.25 })
    expect(quarter).toMatchObject({ development: 84_000, overhead: 1, patternShare: 0.25 })
    expect(quarter.overheadCost).toBeCloseTo(21_000, 6)
    expect(quarter.buildingCost).toBeCloseTo(105_000, 6)
    expect(quarter.learningCost).toBeCloseTo((84_000 * 0.25 * 0.3 * 9) / 2, 6)
    expect(learningCostIn(1, quarter, 0.3)).toBeCloseTo(learningCostIn(1, of('event-sourcing'), 0.3) / 4, 6)
  })

  test('none of it: every pattern costs what the baseline costs', () => {
    const building = PATTERN_IDS.map((id) => of(id, { patternShare: 0 }).buildingCost)
    expect(building).toEqual(PATTERN_IDS.map(() => of('monolith').buildingCost))
  })
})

describe('a range beside every overhead', () => {
  test('as money, for the part that uses the pattern', () => {
    const cqrs = of('cqrs', { patternShare: 0.5 })
    expect(cqrs.overheadRange).toEqual([0.2, 1])
    expect(cqrs.buildingRange.map(Math.round)).toEqual([92_400, 126_000])
  })

  test("is kept where the guide's own figure is outside it", () => {
    const cells = of('cell-based')
    expect(cells.sourceOverhead).toBe(1.5)
    expect(cells.buildingCost).toBeGreaterThan(cells.buildingRange[1])
  })
})

describe('microservices and teams', () => {
  const withTeams = (teams: number | undefined, people = {}) =>
    peopleCost('microservices', scenarioWith({ situation: { ...(teams && { teams }) }, people }), OPERATIONAL_COSTS)

  test.each([
    ['not said', undefined, 2, 'source', 'source'],
    ["one team: the source's own", 1, 2, 'source', 'source'],
    ['two teams', 2, 1.7, 'teams', 'derived'],
    ['six teams: the source\'s "more than five"', 6, 0.5, 'teams', 'derived'],
    ['sixty teams: no further', 60, 0.5, 'teams', 'derived'],
  ] as const)('%s', (_, teams, overhead, overheadFrom, overheadProvenance) => {
    const people = withTeams(teams)
    expect(people).toMatchObject({ overheadFrom, overheadProvenance, sourceOverhead: 2 })
    expect(people.overhead).toBeCloseTo(overhead, 12)
  })

  test("the guide's figure can be kept", () =>
    expect(withTeams(12, { overheadByTeams: false })).toMatchObject({
      overhead: 2,
      overheadFrom: 'source',
      overheadRange: [-0.2, 2],
    }))
  test('an own figure comes first', () =>
    expect(withTeams(12, { overhead: { microservices: 1 } })).toMatchObject({ overhead: 1, overheadFrom: 'own' }))
  test('teams change no other pattern', () => {
    const cqrs = (teams: number) => peopleCost('cqrs', scenarioWith({ situation: { teams } }), OPERATIONAL_COSTS)
    expect(cqrs(20)).toEqual(cqrs(1))
  })

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
})

describe('on call around the clock', () => {
  test.each([
    ['not asked for', { engineers: 3, onCall: false }, 0, 0],
    ['three engineers lack five', { engineers: 3, onCall: true }, 5, 75_000],
    ['seven lack one', { engineers: 7, onCall: true }, 1, 15_000],
    ['eight are enough', { engineers: 8, onCall: true }, 0, 0],
    ['so are eighty', { engineers: 80, onCall: true }, 0, 0],
  ])('%s', (_, people, onCallMissing, floor) => {
    const cost = of('monolith', people)
    expect(cost.onCallMissing).toBe(onCallMissing)
    expect(cost.onCallFloor).toBeCloseTo(floor, 6)
  })

  test('one rotation serves all: the same for every pattern, and beside what is built', () => {
    const asked = PATTERN_IDS.map((id) => of(id, { engineers: 3, onCall: true }))
    expect(new Set(asked.map(({ onCallFloor }) => onCallFloor)).size).toBe(1)
    expect(asked.map(({ buildingCost }) => buildingCost)).toEqual(
      PATTERN_IDS.map((id) => of(id, { engineers: 3 }).buildingCost),
    )
  })
})

describe('the learning ramp', () => {
  test('a loss of 30% over two months: 22.5% on average in the first, 7.5% in the second, then none', () => {
    const people = of('cqrs', { learningMonths: { cqrs: 2 } })
    expect(learningCostIn(1, people, 0.3)).toBeCloseTo(84_000 * 0.225, 6)
    expect(learningCostIn(2, people, 0.3)).toBeCloseTo(84_000 * 0.075, 6)
    expect(learningCostIn(3, people, 0.3)).toBe(0)
  })
  test('a ramp that ends within a month counts up to its end', () => {
    const people = of('cqrs', { learningMonths: { cqrs: 0.5 } })
    expect(learningCostIn(1, people, 0.3)).toBeCloseTo(84_000 * 0.3 * 0.25, 6)
    expect(learningCostIn(2, people, 0.3)).toBe(0)
  })
  test('without learning time there is no ramp-up cost', () => expect(learningCostIn(1, of('monolith'), 0.3)).toBe(0))

  test('its months never cost less than nothing, never rise, and add up to the whole', () => {
    const ramp = fc.double({ min: 0, max: 60, noNaN: true })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(ramp, share, (months, learningLoss) => {
        const people = of('cqrs', { learningMonths: { cqrs: months }, learningLoss })
        const costs = Array.from({ length: 60 }, (_, index) => learningCostIn(index + 1, people, learningLoss))
        for (const [index, cost] of costs.entries()) {
          expect(cost).toBeGreaterThanOrEqual(0)
          if (index > 0) expect(cost).toBeLessThanOrEqual(costs[index - 1]! + 1e-6)
        }
        const total = costs.reduce<number>((all, cost) => all + cost, 0)
        expect(total).toBeCloseTo((people.development * learningLoss * months) / 2, 4)
        expect(total).toBeCloseTo(people.learningCost, 4)
      }),
    )
  })
})
