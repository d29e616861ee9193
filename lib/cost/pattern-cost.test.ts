import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { frameworkEstimate } from './framework/estimate'
import { patternCost, patternCosts } from './pattern-cost'
import { requirementsOf } from './requirements'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const onFramework = (parts: ScenarioParts) =>
  scenarioWith({ ...parts, money: { rateCard: 'framework', ...parts.money } })

describe('the compared patterns', () => {
  test("come in the scenario's order, each the same as on its own", () => {
    const scenario = onFramework({ compare: ['serverless', 'monolith'] })
    expect(patternCosts(scenario, FACTS)).toEqual([
      patternCost('serverless', scenario, FACTS),
      patternCost('monolith', scenario, FACTS),
    ])
  })
  test("the visitor's own volume is priced", () => {
    const scenario = onFramework({ money: { requirements: { writeVolume: 0, readVolume: 0, events: 1_000_000 } } })
    expect(patternCost('cqrs', scenario, FACTS).estimate.total).toBeCloseTo(200, 9)
  })
})

/** One changed coefficient shows its effect across the range. */
test('seven patterns from 10 to 1M requests per second, dollars a month', () => {
  const loads = [10, 100, 1000, 10_000, 100_000, 1_000_000]
  const row = (id: (typeof PATTERN_IDS)[number]) =>
    loads.map((load) => {
      const times = load / 100
      const scenario = onFramework({
        situation: { peakQps: load },
        workload: { users: 100_000 * times, dataGb: 100 * times, services: 10 },
      })
      return Math.round(frameworkEstimate(id, requirementsOf(scenario), FRAMEWORK_CARD).total).toLocaleString('en-US')
    })
  const table = PATTERN_IDS.map((id) => [id.padEnd(15), ...row(id).map((total) => total.padStart(13))].join(''))
  expect(
    ['QPS'.padEnd(15) + loads.map((load) => load.toLocaleString('en-US').padStart(13)).join(''), ...table].join('\n'),
  ).toMatchInlineSnapshot(`
    "QPS                       10          100        1,000       10,000      100,000    1,000,000
    monolith               1,000        1,000        1,000        1,000        1,000        1,000
    cqrs                   3,469       34,690      346,896    3,468,960   34,689,600  346,896,000
    event-sourcing        10,003       59,534      554,844    5,507,940   55,038,900  550,348,500
    microservices         12,260       14,602       38,017      272,172    2,613,720   26,029,200
    serverless                11          115        1,148       11,476      114,759    1,147,593
    cell-based             3,587        4,367       19,172      187,224    1,867,740   18,672,900
    edge-computing         2,594       10,641       91,112      895,824    8,942,944   89,414,144"
  `)
})

describe('on a list card', () => {
  const listed = (parts: ScenarioParts = {}) =>
    scenarioWith({ ...parts, money: { rateCard: 'aws-us-east-1', ...parts.money } })

  test('is compared with the estimate at reference-guide rates, and the other way round', () => {
    const scenario = listed()
    const onList = patternCost('cqrs', scenario, FACTS)
    const onOther = patternCost('cqrs', onFramework({}), FACTS)
    expect([onList.estimate.rateCard, onList.other.rateCard]).toEqual(['aws-us-east-1', 'framework'])
    expect([onOther.estimate.rateCard, onOther.other.rateCard]).toEqual(['framework', 'aws-us-east-1'])
    expect(onList.other).toEqual(onOther.estimate)
    expect(onOther.other).toEqual(onList.estimate)
  })

  test('the second region is a card like the first', () => {
    const total = (rateCard: 'aws-us-east-1' | 'aws-eu-central-1') =>
      patternCost('monolith', listed({ money: { rateCard } }), FACTS).estimate.total
    expect(total('aws-eu-central-1')).toBeGreaterThan(total('aws-us-east-1'))
  })

  test('own prices act on the card they belong to', () => {
    const { estimate, other } = patternCost(
      'cqrs',
      listed({ money: { prices: { 'framework.cqrs.writeDb': 0, 'aws.alb.hour': 0 } } }),
      FACTS,
    )
    expect(estimate.lines.filter(({ provenance }) => provenance === 'assumed').map(({ id }) => id)).toEqual([
      'entry.hours',
    ])
    expect(
      other.lines.filter(({ provenance }) => provenance === 'assumed').map(({ id, amount }) => [id, amount]),
    ).toEqual([['writeDb', 0]])
  })

  test('reference-guide rates take no discount', () => {
    const { other } = patternCost('cqrs', listed({ money: { discount: 0.5 } }), FACTS)
    expect([other.kind, other.total]).toEqual(['framework', other.subtotal * 2])
  })
})
