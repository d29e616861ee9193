import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPERATIONAL_COSTS } from '@/content/rates/operational'
import { scenarioWith } from '@/lib/kernel'
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

  test('the source\'s figures are marked as the source\'s, the monolith\'s as ours', () => {
    expect([of('cqrs').overheadProvenance, of('cqrs').learningProvenance]).toEqual(['source', 'source'])
    expect(of('monolith').overheadProvenance).toBe('assumed')
  })

  test('the visitor\'s own figures come first and are marked as assumed, zero included', () => {
    const own = of('cqrs', { overhead: { cqrs: 0 }, learningMonths: { cqrs: 2 } })
    expect(own).toMatchObject({ overhead: 0, overheadProvenance: 'assumed', learningMonths: 2, learningProvenance: 'assumed' })
    expect(own.overheadCost).toBe(0)
    expect(own.learningCost).toBeCloseTo(84_000 * 0.3, 6)
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
  test('nothing to learn costs nothing', () => expect(learningCostIn(1, of('monolith'), 0.3)).toBe(0))

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
