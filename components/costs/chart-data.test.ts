import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { billBars } from './chart-data'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const costs = patternCosts(
  scenarioWith({ workload: { services: 20 }, money: { rateCard: 'framework', horizonMonths: 24 } }),
  FACTS,
)

describe('data of the charts', () => {
  test.each(billBars(costs).map((bar, row) => [bar.label, bar, costs[row]!] as const))(
    'the parts of %s add up to its monthly total',
    (_, bar, cost) => {
      expect(bar.parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(cost.estimate.total, 6)
    },
  )

  test('list prices have the same parts for every pattern, which add up to the discounted monthly total', () => {
    const listed = patternCosts(scenarioWith({ money: { discount: 0.1, committedShare: 0.5 } }), FACTS)
    for (const [row, { parts }] of billBars(listed).entries()) {
      expect(parts.map(({ label }) => label)).toEqual(['Compute', 'Data', 'Streams', 'Traffic', 'Operations'])
      expect(parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(listed[row]!.estimate.total, 6)
    }
  })
})
