import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { cardOnTerms } from './card-on-terms'
import { costInputs, grownInputs, termsOf } from './cost-inputs'
import { monthlyTotal } from './estimate'
import { frameworkEstimate } from './framework/estimate'
import { patternCost, patternCosts } from './pattern-cost'
import { requirementsOf } from './requirements'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const onFramework = (parts: ScenarioParts) =>
  scenarioWith({ ...parts, money: { rateCard: 'framework', ...parts.money } })

describe('one pattern', () => {
  const scenario = onFramework({ money: { horizonMonths: 24, growthPerYear: 1 } })
  const cost = patternCost('cqrs', scenario, FACTS)
  const month = (n: number) => cost.horizon[n - 1]!

  test('a month is infrastructure and development with its overhead', () =>
    expect(cost.monthly).toBeCloseTo(cost.estimate.total + 1.5 * cost.people.development, 6))
  test('nights on call with three engineers add the five who are missing, to every month', () => {
    const nights = patternCost('cqrs', onFramework({ people: { engineers: 3, onCall: true } }), FACTS)
    const days = patternCost('cqrs', onFramework({ people: { engineers: 3 } }), FACTS)
    expect(nights.monthly - days.monthly).toBeCloseTo(75_000, 6)
    expect(nights.horizonTotal - days.horizonTotal).toBeCloseTo(36 * 75_000, 4)
  })
  test('the horizon has its months, counted from 1', () =>
    expect(cost.horizon.map((entry) => entry.month)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1)))
  test('the first month is today', () => expect(month(1).infrastructure).toBe(cost.estimate.total))
  test('growth of 100% a year has doubled the infrastructure in month 13', () =>
    expect(month(13).infrastructure).toBeCloseTo(2 * cost.estimate.total, 4))
  test('growth compounds: half a year is the square root of it', () =>
    expect(month(7).infrastructure).toBeCloseTo(Math.SQRT2 * cost.estimate.total, 4))
  test('the team does not grow with the load', () => expect(month(24).building).toBe(cost.people.buildingCost))
  test('learning ends with the ramp of 4.5 months', () =>
    expect(cost.horizon.map((entry) => entry.learning > 0)).toEqual(cost.horizon.map((entry) => entry.month <= 5)))
  test('what the team decides does not grow: services', () => {
    const services = patternCost(
      'microservices',
      onFramework({ workload: { callsPerRequest: 0 }, money: scenario.money }),
      FACTS,
    )
    expect(services.horizon.at(-1)!.infrastructure).toBe(services.estimate.total)
  })
})

describe('laws of the horizon', () => {
  const growth = fc.double({ min: -0.5, max: 5, noNaN: true })
  test('each month adds its parts, and the last is the total', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERN_IDS),
        fc.integer({ min: 3, max: 120 }),
        growth,
        (id, horizonMonths, growthPerYear) => {
          const people = { engineers: 3, onCall: true }
          const { horizon, horizonTotal } = patternCost(
            id,
            onFramework({ people, money: { horizonMonths, growthPerYear } }),
            FACTS,
          )
          let before = 0
          for (const { infrastructure, building, learning, onCall, cumulative } of horizon) {
            expect(
              [infrastructure, building, learning, onCall].every((part) => Number.isFinite(part) && part >= 0),
            ).toBe(true)
            expect(cumulative).toBeCloseTo(before + infrastructure + building + learning + onCall, 6)
            before = cumulative
          }
          expect(horizon).toHaveLength(horizonMonths)
          expect(horizonTotal).toBe(before)
        },
      ),
      { numRuns: 50 },
    )
  })
  test('faster growth never costs less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATTERN_IDS), growth, (id, growthPerYear) => {
        const total = (rate: number) =>
          patternCost(id, onFramework({ money: { growthPerYear: rate } }), FACTS).horizonTotal
        expect(total(growthPerYear + 0.5)).toBeGreaterThanOrEqual(total(growthPerYear))
      }),
      { numRuns: 50 },
    )
  })
  test('without growth every month costs the same infrastructure', () => {
    const { horizon, estimate: today } = patternCost(
      'edge-computing',
      onFramework({ money: { growthPerYear: 0 } }),
      FACTS,
    )
    expect(new Set(horizon.map((month) => month.infrastructure))).toEqual(new Set([today.total]))
  })
})

describe('the compared patterns', () => {
  test("come in the scenario's order, each the same as on its own", () => {
    const scenario = onFramework({ compare: ['serverless', 'monolith'] })
    expect(patternCosts(scenario, FACTS)).toEqual([
      patternCost('serverless', scenario, FACTS),
      patternCost('monolith', scenario, FACTS),
    ])
  })
  test("the visitor's own volume is priced and grows with the rest", () => {
    const scenario = onFramework({
      money: {
        growthPerYear: 1,
        horizonMonths: 13,
        requirements: { writeVolume: 0, readVolume: 0, events: 1_000_000 },
      },
    })
    const { estimate: today, horizon } = patternCost('cqrs', scenario, FACTS)
    expect(today.total).toBeCloseTo(200, 9)
    expect(horizon.at(-1)!.infrastructure).toBeCloseTo(400, 9)
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
        workload: { users: 100_000 * times, dataGb: 100 * times },
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

  describe('the horizon', () => {
    const anyGrowth = fc.double({ min: -0.5, max: 5, noNaN: true })
    const scenarios = fc.record({
      id: fc.constantFrom(...PATTERN_IDS),
      months: fc.integer({ min: 3, max: 60 }),
      growthPerYear: anyGrowth,
      peakQps: fc.double({ min: 1, max: 1e5, noNaN: true }),
    })

    test(
      'starts today, ends with the last month, and between two priced months is never further off than these are ' +
        'apart',
      () => {
        fc.assert(
          fc.property(scenarios, ({ id, months, growthPerYear, peakQps }) => {
            const scenario = listed({ situation: { peakQps }, money: { horizonMonths: months, growthPerYear } })
            const exact = (month: number) =>
              monthlyTotal(
                id,
                grownInputs(costInputs(scenario), (1 + growthPerYear) ** ((month - 1) / 12)),
                cardOnTerms(FACTS.cards['aws-us-east-1'], termsOf(scenario)),
              )
            const { horizon, estimate } = patternCost(id, scenario, FACTS)
            expect(horizon.map(({ month }) => month)).toEqual(Array.from({ length: months }, (_, index) => index + 1))
            expect(horizon[0]!.infrastructure).toBeCloseTo(estimate.total, 6)
            expect(horizon.at(-1)!.infrastructure).toBeCloseTo(exact(months), 6)
            for (const { month, infrastructure } of horizon) {
              const start = 1 + Math.floor((month - 1) / 3) * 3
              const [one, other] = [exact(start), exact(Math.min(start + 3, months))]
              expect(Math.abs(infrastructure - exact(month))).toBeLessThanOrEqual(
                Math.abs(other - one) + 1e-6 * Math.max(1, one),
              )
            }
          }),
          { numRuns: 40 },
        )
      },
    )

    test('over three years of the usual growth the sum is within half a percent of pricing every month', () => {
      const scenario = listed({ situation: { peakQps: 3000 } })
      for (const id of PATTERN_IDS) {
        const { horizon } = patternCost(id, scenario, FACTS)
        const sum = horizon.reduce((total, { infrastructure }) => total + infrastructure, 0)
        const exact = horizon.reduce(
          (total, { month }) =>
            total +
            monthlyTotal(
              id,
              grownInputs(costInputs(scenario), 1.2 ** ((month - 1) / 12)),
              cardOnTerms(FACTS.cards['aws-us-east-1'], termsOf(scenario)),
            ),
          0,
        )
        expect(Math.abs(sum / exact - 1)).toBeLessThan(0.005)
      }
    })

    test('without growth every month costs the same', () => {
      const { horizon, estimate } = patternCost('edge-computing', listed({ money: { growthPerYear: 0 } }), FACTS)
      expect(new Set(horizon.map(({ infrastructure }) => infrastructure))).toEqual(new Set([estimate.total]))
    })
  })
})
