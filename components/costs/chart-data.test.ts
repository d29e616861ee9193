import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { billBars, cumulativeLines } from './chart-data'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const costs = patternCosts(
  scenarioWith({ workload: { services: 20 }, money: { rateCard: 'framework', horizonMonths: 24 } }),
  FACTS,
)

describe('data of the charts', () => {
  test.each(billBars(costs).map((bar, row) => [bar.label, bar, costs[row]!] as const))(
    'the parts of %s add up to its monthly total',
    (_, bar, cost) => {
      expect(bar.parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(cost.monthly, 6)
    },
  )

  test('engineering follows the infrastructure lines: development, then the overhead of the pattern', () =>
    expect(
      billBars(costs)[1]
        ?.parts.slice(-2)
        .map(({ kind, label }) => [kind, label]),
    ).toEqual([
      ['engineering', 'Development'],
      ['engineering', 'Pattern overhead'],
    ]))

  test('a pattern that saves development has no overhead part', () => {
    const saving = patternCosts(scenarioWith({ compare: ['monolith', 'serverless'] }), FACTS)
    expect(billBars(saving)[1]?.parts.map(({ label }) => label)).not.toContain('Pattern overhead')
  })

  test('on-call is part of engineering', () => {
    const onCall = patternCosts(scenarioWith({ people: { engineers: 4, onCall: true } }), FACTS)
    const [bar] = billBars(onCall)
    expect(bar?.parts.at(-1)?.label).toBe('On-call')
    expect(bar?.parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(onCall[0]?.monthly ?? 0, 6)
  })

  test('a team that builds nothing has no engineering part', () => {
    const idle = patternCosts(
      scenarioWith({ people: { developmentShare: 0 }, money: { rateCard: 'framework' } }),
      FACTS,
    )
    expect(billBars(idle)[0]?.parts.map(({ kind }) => kind)).toEqual(['infrastructure'])
  })

  test('list prices have the same parts for every pattern, which add up to the discounted monthly total', () => {
    const listed = patternCosts(scenarioWith({ money: { discount: 0.1, committedShare: 0.5 } }), FACTS)
    for (const [row, { parts }] of billBars(listed).entries()) {
      const infrastructure = parts.filter(({ kind }) => kind === 'infrastructure')
      expect(infrastructure.map(({ label }) => label)).toEqual(['Compute', 'Data', 'Streams', 'Traffic', 'Operations'])
      expect(parts.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(listed[row]!.monthly, 6)
    }
  })

  test('every line starts at zero and ends at the total over the horizon', () => {
    for (const [row, line] of cumulativeLines(costs).entries()) {
      expect(line.points[0]).toEqual({ x: 0, y: 0 })
      expect(line.points.at(-1)).toEqual({ x: 24, y: costs[row]?.horizonTotal })
    }
  })

  test('every line has a dash pattern of its own', () =>
    expect(new Set(cumulativeLines(costs).map(({ dash }) => dash)).size).toBe(costs.length))
})
