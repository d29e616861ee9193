import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitMetric, type LimitMetric, type ScaleLimit } from '@/content/schemas/pattern'
import { scenarioWith } from '@/lib/kernel'
import { ceilingQps } from './ceiling'
import { headroom } from './headroom'

const limit = (metric: LimitMetric, value: number | null): ScaleLimit => ({
  text: `${metric} ${value}`,
  metric,
  value,
  unit: metric,
  evidence: { provenance: 'assumed', source: 'An invented limit', asOf: '2026' },
})

const start = scenarioWith({
  situation: { peakQps: 1000 },
  workload: {
    readShare: 0.75,
    functionMs: 200,
    services: 10,
    callsPerRequest: 3,
    users: 1_000_000,
    usersPerCell: 50_000,
    regions: 2,
  },
})
const end = (limits: ScaleLimit[], scenario = start) => ceilingQps('cqrs', limits, scenario)

describe('ceilingQps', () => {
  test.each<[string, ScaleLimit, number]>([
    ['a quarter writes: 50K writes/s are 200K requests/s', limit('writesPerSecond', 50_000), 200_000],
    ['200 ms each: 10K at a time are 50K requests/s', limit('concurrentExecutions', 10_000), 50_000],
    [
      '4 requests and calls for each over 10 services: 10K each are 25K requests/s',
      limit('requestsPerSecondPerService', 10_000),
      25_000,
    ],
    ['1,000 users to each request/s: 1,000 full cells of 50K are 50K requests/s', limit('cells', 1000), 50_000],
    ['cells planned too large: six cells of 40K users are 240 requests/s', limit('usersPerCell', 40_000), 240],
    ['a ceiling already behind us lies below the load', limit('peakQps', 10), 10],
  ])('%s', (_, only, qps) => {
    const met = end([only])
    expect(met?.limit).toBe(only)
    expect(met?.qps).toBeCloseTo(qps, 6)
  })

  test('names the limit that is reached first', () => {
    const [far, near] = [limit('peakQps', 9000), limit('writesPerSecond', 1000)]
    expect(end([far, near])).toEqual({ qps: 4000, limit: near })
  })

  test.each<[string, ScaleLimit[]]>([
    ['there is none', []],
    ['it is stated in words', [limit('none', null)]],
    [
      'load does not move it',
      [limit('services', 1), limit('regions', 1), limit('functionSeconds', 0.1), limit('retentionDays', 90)],
    ],
    ['cells are planned no larger than it', [limit('usersPerCell', 50_000)]],
  ])('null when %s', (_, limits) => expect(end(limits)).toBeNull())

  test('is null when the scenario has no load on the limit', () =>
    expect(end([limit('writesPerSecond', 5)], scenarioWith({ workload: { readShare: 1 } }))).toBeNull())
})

/** Just below the ceiling, none of the limits that grow with load is exceeded; just above it, the named one is. */
test('headroom reports the limit as exceeded just above the ceiling, and not just below', () => {
  const limits = fc.array(
    fc.tuple(fc.constantFrom(...limitMetric.options), fc.double({ min: 1, max: 1e6, noNaN: true })),
    { maxLength: 4 },
  )
  const peakLoad = fc.double({ min: 0.1, max: 1e6, noNaN: true })
  const people = fc.integer({ min: 1, max: 1_000_000_000 })
  const cell = fc.integer({ min: 1000, max: 1_000_000 })
  let met = 0
  fc.assert(
    fc.property(limits, peakLoad, people, cell, (pairs, peakQps, users, usersPerCell) => {
      const asked = pairs.map(([metric, value]) => limit(metric, metric === 'cells' ? Math.ceil(value) + 3 : value))
      const at = (factor: number) =>
        scenarioWith({ situation: { peakQps: peakQps * factor }, workload: { users: users * factor, usersPerCell } })
      const first = ceilingQps('cqrs', asked, at(1))
      if (!first) return
      met++
      const moved = asked.filter((each) => ceilingQps('cqrs', [each], at(1)))
      const over = (factor: number) =>
        headroom('cqrs', moved, at(factor))
          .filter(({ status }) => status === 'over')
          .map((each) => each.limit)
      const factor = first.qps / peakQps
      expect(over(factor * 0.9999)).toEqual([])
      expect(over(factor * 1.0001)).toContain(first.limit)
    }),
    { numRuns: 500 },
  )
  expect(met).toBeGreaterThan(100)
})
