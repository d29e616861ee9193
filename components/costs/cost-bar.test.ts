import { describe, expect, it } from 'vitest'
import { FRAMEWORK_CARD } from '@/content/rates/framework'
import { OPERATIONAL_COSTS } from '@/content/rates/operational'
import { patternCosts } from '@/lib/cost'
import { perMonth, scenarioWith } from '@/lib/kernel'
import { costBars } from './cost-bar'

const [some] = patternCosts(scenarioWith({}), { card: FRAMEWORK_CARD, operational: OPERATIONAL_COSTS })
const cost = (cash: number, people: number) => ({
  ...some!,
  estimate: { ...some!.estimate, total: perMonth(cash) },
  people: { ...some!.people, overheadCost: perMonth(people) },
})

describe('bars of a cost table', () => {
  it('put people on top of cash; the dearest row fills the track', () =>
    expect(costBars([cost(30, 70), cost(50, 0)])).toEqual([
      { zero: 0, cash: { left: 0, width: 30 }, people: { left: 30, width: 70 } },
      { zero: 0, cash: { left: 0, width: 50 }, people: { left: 50, width: 0 } },
    ]))

  it('run a saving left of zero, cash to the right of it', () =>
    expect(costBars([cost(5, -20), cost(80, 0)])).toEqual([
      { zero: 20, cash: { left: 20, width: 5 }, people: { left: 0, width: 20 } },
      { zero: 20, cash: { left: 20, width: 80 }, people: { left: 100, width: 0 } },
    ]))

  it('have no length where nothing costs anything', () => expect(costBars([cost(0, 0)])[0]).toMatchObject({ cash: { width: 0 }, people: { width: 0 } }))
  it('of no rows are none', () => expect(costBars([])).toEqual([]))
})
