import { describe, expect, test } from 'vitest'
import type { LimitMetric, ScaleLimit } from '@/content/schemas/pattern'
import type { Requirements } from '@/content/scenario/requirements'
import { scenarioWith } from '@/lib/kernel'
import { headroom } from './headroom'

const limit = (metric: LimitMetric, value: number | null): ScaleLimit => ({
  text: `${metric} ${value}`,
  metric,
  value,
  unit: metric,
  evidence: { provenance: 'assumed', source: 'An invented limit', asOf: '2026' },
})

/** 1,000 requests/s at the peak: 750 reads and 250 writes, two events and three calls each, 200 ms in 10 services. */
const shop = (own: Partial<Requirements> = {}) =>
  scenarioWith({
    situation: { peakQps: 1000 },
    workload: {
      averageToPeak: 0.5,
      readShare: 0.75,
      eventsPerWrite: 2,
      callsPerRequest: 3,
      functionMs: 200,
      services: 10,
      users: 1_000_000,
      usersPerCell: 50_000,
      regions: 2,
    },
    money: { requirements: own },
  })
const demand = (metric: LimitMetric, own?: Partial<Requirements>) => {
  const [first] = headroom('cqrs', [limit(metric, 1)], shop(own))
  return first?.status === 'not-measurable' ? first.why : first?.demand
}

describe('the peak load that each metric is compared with', () => {
  test.each<[LimitMetric, number]>([
    ['peakQps', 1000],
    ['writesPerSecond', 250],
    ['readsPerSecond', 750],
    ['eventsPerSecond', 500],
    ['services', 10],
    ['requestsPerSecondPerService', 400],
    ['concurrentExecutions', 200],
    ['functionSeconds', 0.2],
    ['users', 1_000_000],
    ['cells', 20],
    ['usersPerCell', 50_000],
    ['regions', 2],
  ])('%s: %d', (metric, figure) => expect(demand(metric)).toBeCloseTo(figure, 9))

  /** 131,400,000 per month are 50 per second on average, and 100 per second at a peak of twice the average. */
  test.each<[string, LimitMetric, Partial<Requirements>, number]>([
    ['writes', 'writesPerSecond', { writeVolume: 131_400_000 }, 100],
    ['reads', 'readsPerSecond', { readVolume: 131_400_000 }, 100],
    ['events', 'eventsPerSecond', { events: 131_400_000 }, 100],
    ['requests', 'peakQps', { requests: 131_400_000 }, 100],
    ['requests', 'concurrentExecutions', { requests: 131_400_000 }, 20],
    [
      'requests and calls',
      'requestsPerSecondPerService',
      { requests: 131_400_000, interServiceCalls: 262_800_000 },
      30,
    ],
    ['services', 'services', { services: 4 }, 4],
    ['users, when there are too few to fill the cells', 'usersPerCell', { users: 6 }, 1],
    ['users and regions, when both are zero', 'usersPerCell', { users: 0, regions: 0 }, 0],
    ['number of services, when it is zero', 'requestsPerSecondPerService', { services: 0 }, 4000],
  ])("the visitor's own %s", (_, metric, own, figure) => expect(demand(metric, own)).toBeCloseTo(figure, 6))
})

describe('used share of a limit', () => {
  test.each([
    [1500, 'within'],
    [1429, 'within'],
    [1000 / 0.7, 'near'],
    [1000, 'near'],
    [999, 'over'],
  ] as const)('1,000 requests/s at a ceiling of %d: %s', (ceiling, status) => {
    const peak = limit('peakQps', ceiling)
    expect(headroom('monolith', [peak], shop())).toEqual([
      { pattern: 'monolith', limit: peak, status, demand: 1000, ceiling, used: 1000 / ceiling },
    ])
  })

  test.each<[LimitMetric, number | null, string]>([
    ['none', null, 'The limit is stated in words, without a figure'],
    ['peakQps', null, 'The limit is stated in words, without a figure'],
    ['none', 5, 'No figure of the scenario says how much of it is used'],
    ['retentionDays', 90, 'The scenario does not say how long its history is kept'],
  ])('%s of %s cannot be measured', (metric, value, why) => {
    const words = limit(metric, value)
    expect(headroom('event-sourcing', [words], shop())).toEqual([
      { pattern: 'event-sourcing', limit: words, status: 'not-measurable', why },
    ])
  })

  test('returns the limits in the order given', () => {
    const limits = [limit('users', 1), limit('none', null), limit('regions', 9)]
    expect(headroom('cqrs', limits, shop()).map((each) => each.limit)).toEqual(limits)
  })
})
