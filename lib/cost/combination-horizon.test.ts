import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { combinationCost } from './combination'
import { combinationHorizonTotal } from './combination-horizon'
import { patternCost } from './pattern-cost'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const total = (patterns: PatternId[], parts: ScenarioParts) =>
  combinationHorizonTotal(patterns, scenarioWith(parts), FACTS)

const GROWING: ScenarioParts = { situation: { peakQps: 5000, teams: 3 }, money: { growthPerYear: 0.5 } }

describe('the horizon total of a combination', () => {
  test.each(PATTERN_IDS)('%s alone costs the same as the pattern', (pattern) =>
    expect(total([pattern], GROWING)).toBeCloseTo(patternCost(pattern, scenarioWith(GROWING), FACTS).horizonTotal, 4),
  )

  test('without growth it is months times the month, plus ramp-up', () => {
    const parts: ScenarioParts = { situation: { peakQps: 5000 }, money: { growthPerYear: 0, horizonMonths: 60 } }
    const { monthly, learningCost } = combinationCost(['cqrs', 'event-sourcing'], scenarioWith(parts), FACTS)
    expect(total(['cqrs', 'event-sourcing'], parts)).toBeCloseTo(60 * monthly + learningCost, 4)
  })

  test('with growth it is never below that', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...PATTERN_IDS), { minLength: 1 }), (patterns) => {
        const parts: ScenarioParts = { ...GROWING, money: { growthPerYear: 0.3, horizonMonths: 120 } }
        const { monthly, learningCost } = combinationCost(patterns, scenarioWith(parts), FACTS)
        expect(total(patterns, parts)).toBeGreaterThanOrEqual(120 * monthly + learningCost - 0.01)
      }),
      { numRuns: 15 },
    )
  })
})
