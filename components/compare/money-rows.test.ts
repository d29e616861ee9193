import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { patternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { MONEY_ROWS } from './money-rows'

/** Ten engineers at $120,000, half of it development: $50,000 a month. */
const scenario = scenarioWith({
  people: { engineers: 10, loadedCost: 120_000, developmentShare: 0.5, learningLoss: 0.4 },
  money: {
    rateCard: 'framework',
    horizonMonths: 12,
    growthPerYear: 0,
    requirements: { writeVolume: 1_000_000, readVolume: 0, events: 0 },
  },
})
const cqrs = patternCost('cqrs', scenario, {
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
})
const row = (id: string) => MONEY_ROWS.find((each) => each.id === id)

describe('CQRS with a million writes a month', () => {
  test.each([
    // 1,000,000 writes x $0.001, twice.
    ['infrastructure', 2000, undefined],
    ['people', 75_000, '$50,000 +50%'],
    ['monthly', 77_000, undefined],
    // $50,000 x 40% x 4.5 months / 2.
    ['learning', 45_000, 'over 4.5 months'],
    ['horizon', 12 * 77_000 + 45_000, undefined],
  ])('%s', (id, amount, madeOf) => {
    expect(row(id)?.amount(cqrs)).toBeCloseTo(amount, 6)
    expect(row(id)?.madeOf?.(cqrs, moneyIn(scenario.money))).toBe(madeOf)
  })

  test('formulas show the figures of the scenario', () => {
    expect(row('people')?.formula(scenario)).toContain('10 engineers x $120,000 / 12 x 50%')
    expect(row('learning')?.formula(scenario)).toContain('40% lost on day one')
    expect(row('horizon')?.formula(scenario)).toContain('12 months of infrastructure, growing 0% a year')
  })
})
