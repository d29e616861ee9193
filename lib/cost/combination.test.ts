import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { combinationCost } from './combination'
import { patternCost } from './pattern-cost'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const priced = (patterns: PatternId[], parts: ScenarioParts = {}) =>
  combinationCost(patterns, scenarioWith(parts), FACTS)
const alone = (pattern: PatternId, parts: ScenarioParts = {}) => patternCost(pattern, scenarioWith(parts), FACTS)

describe('a combination', () => {
  test.each(PATTERN_IDS)('%s alone costs the same as the pattern', (pattern) => {
    const { estimate, other, monthly } = priced([pattern])
    const cost = alone(pattern)
    expect([estimate.total, other.total, monthly].map(Math.round)).toEqual(
      [cost.estimate.total, cost.other.total, cost.monthly].map(Math.round),
    )
  })

  test('the Monolith adds nothing: the other bill already holds its machines', () => {
    expect(priced(['event-sourcing', 'monolith'])).toEqual(priced(['event-sourcing']))
    expect(priced(['monolith']).priced).toEqual(['monolith'])
  })

  test('a shared component is bought once, in the larger size', () => {
    const { estimate } = priced(['cqrs', 'event-sourcing'])
    const logs = estimate.parts.find(({ id }) => id === 'logs')!
    const sizes = (['cqrs', 'event-sourcing'] as const).map((pattern) => {
      const { estimate: one } = alone(pattern)
      return one.kind === 'list' ? one.components.find(({ id }) => id === 'logs')!.amount : NaN
    })
    expect(logs).toMatchObject({ of: ['cqrs', 'event-sourcing'], amount: Math.max(...sizes) })
    expect(estimate.parts.filter(({ id }) => id === 'logs')).toHaveLength(1)
  })

  test('at reference-guide rates whole patterns add up: they have no shared components', () => {
    const { estimate } = priced(['cqrs', 'microservices'], { money: { rateCard: 'framework' } })
    expect(estimate.parts.map(({ of }) => of)).toEqual([['cqrs'], ['microservices']])
    expect(estimate.total).toBe(estimate.atMost)
  })

  test('overheads add up, on the share of the system that uses the patterns', () => {
    const { overhead, buildingCost } = priced(['cqrs', 'event-sourcing'], { people: { patternShare: 0.5 } })
    const { development } = alone('monolith').people
    expect(overhead).toBe(1.5)
    expect(buildingCost).toBeCloseTo(development * 1.75, 6)
  })

  test('an empty combination is refused', () => expect(() => priced([])).toThrow(RangeError))
})

test('never less than its most expensive pattern, never more than all of them, discounts included', () => {
  const some = fc.uniqueArray(fc.constantFrom(...PATTERN_IDS), { minLength: 1 })
  const load = fc.double({ min: 0.1, max: 1e6, noNaN: true })
  const share = fc.double({ min: 0, max: 0.9, noNaN: true })
  fc.assert(
    fc.property(some, load, share, share, (patterns, peakQps, discount, committedShare) => {
      const { estimate } = priced(patterns, { situation: { peakQps }, money: { discount, committedShare } })
      const slack = 1e-9 * Math.max(1, estimate.atMost)
      expect(estimate.total).toBeGreaterThanOrEqual(estimate.atLeast - slack)
      expect(estimate.total).toBeLessThanOrEqual(estimate.atMost + slack)
    }),
    { numRuns: 100 },
  )
})
