import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { patternCosts } from '@/lib/cost'
import { perMonth, scenarioWith } from '@/lib/kernel'
import { costBars } from './cost-bar'

const [some] = patternCosts(scenarioWith({}), {
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
})
const cost = (cash: number, people: number) => ({
  ...some!,
  estimate: { ...some!.estimate, total: perMonth(cash) },
  people: { ...some!.people, buildingCost: perMonth(people) },
  monthly: perMonth(cash + people),
})

describe('bars of a cost table', () => {
  test('the most expensive row fills the track, with engineering after infrastructure', () =>
    expect(costBars([cost(30, 70), cost(50, 0)])).toEqual([
      { cash: 30, people: 70 },
      { cash: 50, people: 0 },
    ]))

  test('bars are empty when every cost is zero', () => expect(costBars([cost(0, 0)])).toEqual([{ cash: 0, people: 0 }]))
  test('there are no bars without rows', () => expect(costBars([])).toEqual([]))
})
