import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DAY_PROFILES,
  PROFILE_IDS,
  REQUESTS_PER_VIEW,
  TRAFFIC_IS,
  TRAFFIC_PERIODS,
  TRAFFIC_UNITS,
} from '@/content/scenario/traffic'
import type { DayProfile, Traffic } from '@/content/schemas/scenario'
import { averageToPeakOf, heldHours, hoursOf } from './day-profile'
import { scenarioWith } from './scenario'
import { scenarioField } from './scenario-fields'
import { SECONDS_PER_MONTH } from './time'
import { amountOf, peakOf, stating, trafficOf } from './traffic'

const sense = fc.record({
  unit: fc.constantFrom(...TRAFFIC_UNITS),
  per: fc.constantFrom(...TRAFFIC_PERIODS),
  is: fc.constantFrom(...TRAFFIC_IS),
  requestsPerView: fc.double({ min: REQUESTS_PER_VIEW.min, max: REQUESTS_PER_VIEW.max, noNaN: true }),
})
const anyTraffic: fc.Arbitrary<Traffic> = fc
  .tuple(sense, fc.double({ min: 1, max: 1e9, noNaN: true }))
  .map(([said, amount]) => ({ ...said, amount }))

const sizes = fc
  .record({
    averageToPeak: fc.double({ min: 0.01, max: 1, noNaN: true }),
    readShare: fc.double({ min: 0, max: 1, noNaN: true }),
    responseKb: fc.double({ min: 0, max: 1000, noNaN: true }),
  })
  .map(({ responseKb, ...workload }) => scenarioWith({ workload, capacities: { responseKb } }))

const anyDay: fc.Arbitrary<DayProfile> = fc.oneof(
  fc.constantFrom(...PROFILE_IDS),
  fc
    .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 24, maxLength: 24 })
    .filter((hours) => Math.max(...hours) > 1e-3),
)

const requests = (amount: number, rest: Partial<Traffic> = {}): Traffic => ({
  amount,
  unit: 'requests',
  per: 'month',
  is: 'average',
  ...rest,
})

/** Requests a month of a scenario. */
const monthly = ({ situation, workload }: ReturnType<typeof scenarioWith>) =>
  (situation.peakQps ?? 0) * workload.averageToPeak * SECONDS_PER_MONTH

describe('a statement of the load', () => {
  test('converts to the peak load and back to the amount that was stated', () =>
    fc.assert(
      fc.property(anyTraffic, sizes, (traffic, scenario) => {
        expect(amountOf(peakOf(traffic, scenario), traffic, scenario) / traffic.amount).toBeCloseTo(1, 9)
      }),
    ))

  test('converts to any other unit, period and sense and back, with equal totals', () =>
    fc.assert(
      fc.property(anyTraffic, sense, sizes, (traffic, other, scenario) => {
        const peak = peakOf(traffic, scenario)
        const restated = { ...other, amount: amountOf(peak, other, scenario) }
        expect(peakOf(restated, scenario) / peak).toBeCloseTo(1, 9)
      }),
    ))

  test.each([
    ['30 million requests a month', requests(30e6), 30e6],
    ['a million requests a day', requests(1e6, { per: 'day' }), 1e6 * (SECONDS_PER_MONTH / 86_400)],
    ['5 a second on average', requests(5, { per: 'second' }), 5 * SECONDS_PER_MONTH],
    ['100 a second at the peak', requests(100, { per: 'second', is: 'peak' }), 33 * SECONDS_PER_MONTH],
    ['a million page views, five requests each', requests(1e6, { unit: 'views' }), 5e6],
    ['a million page views, two requests each', requests(1e6, { unit: 'views', requestsPerView: 2 }), 2e6],
    ['a million messages, written, with nine reads each', requests(1e6, { unit: 'messages' }), 1e7],
    ['10 GB in responses of 10 KB', requests(10, { unit: 'gb' }), 1024 * 1024],
    ['a thousand requests a month, less than any slider', requests(1000), 1000],
  ])('%s', (_, traffic, total) => {
    const scenario = scenarioWith({ traffic })
    expect(monthly(scenario) / total).toBeCloseTo(1, 9)
    expect(trafficOf(scenario)).toEqual(traffic)
  })

  test('keeps its total when the average changes, and its peak where the peak was stated', () => {
    const set = (traffic: Traffic) => scenarioField('averageToPeak').set(scenarioWith({ traffic }), 0.5)
    expect(monthly(set(requests(30e6)))).toBeCloseTo(30e6, 3)
    expect(set(requests(100, { per: 'second', is: 'peak' })).situation.peakQps).toBe(100)
  })

  test('follows the response size where it is in GB', () => {
    const scenario = scenarioWith({ traffic: requests(100, { unit: 'gb' }) })
    const halved = scenarioField('responseKb').set(scenario, 5)
    expect(monthly(halved) / monthly(scenario)).toBeCloseTo(2, 9)
  })

  test('is replaced by a peak load that is set', () => {
    const scenario = scenarioField('peakQps').set(scenarioWith({ traffic: requests(30e6) }), 250)
    expect(scenario).toEqual(scenarioWith({ situation: { peakQps: 250 } }))
  })

  test('is not in force once an analysis has asked for another peak load', () => {
    const scenario = scenarioWith({ traffic: requests(30e6) })
    expect(trafficOf({ ...scenario, situation: { ...scenario.situation, peakQps: 999 } })).toBeUndefined()
  })

  test('that means more than the largest load leaves the largest load', () => {
    const scenario = stating(scenarioWith({}), { traffic: requests(1e9, { per: 'second' }) })
    expect(scenario.situation.peakQps).toBe(10_000_000)
    expect(scenario.traffic).toBeUndefined()
  })
})

describe('a day', () => {
  test('gives an average from the least share to all of the peak, whatever unit its hours are in', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const average = averageToPeakOf(day)
        expect(average).toBeGreaterThan(0)
        expect(average).toBeLessThanOrEqual(1)
        expect(averageToPeakOf(hoursOf(day).map((hour) => hour * 1000))).toBeCloseTo(average, 9)
      }),
    ))

  test('keeps machines for every hour, and never more than for the peak', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const [hours, held] = [hoursOf(day), heldHours(day)]
        expect(held.every((share, hour) => share >= (hours[hour] ?? 0) && share <= 1)).toBe(true)
      }),
    ))

  test.each([
    ['flat', 1],
    ['office', 0.389],
    ['evening', 0.477],
    ['spiky', 0.098],
  ] as const)('%s: the average is %f of the peak', (day, average) => {
    expect(scenarioWith({ profile: day }).workload.averageToPeak).toBeCloseTo(average, 3)
    expect(Math.max(...DAY_PROFILES[day])).toBe(1)
  })

  test('is replaced by an average that is set, and replaces one that was', () => {
    const day = scenarioWith({ workload: { averageToPeak: 0.2 }, profile: 'flat' })
    expect(day.workload.averageToPeak).toBe(1)
    const own = scenarioField('averageToPeak').set(day, 0.2)
    expect(own.workload.averageToPeak).toBe(0.2)
    expect(own.profile).toBeUndefined()
  })
})
