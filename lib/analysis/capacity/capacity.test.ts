import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { composition } from '@/lib/cost'
import { costed, deciderFor, firstLimits } from '@/lib/decision'
import { peakQpsOf, scenarioWith } from '@/lib/kernel'
import { capacitiesOf, loadCurves } from './capacity'
import { bottleneckOf, kneeOf, p99At } from './latency'
import { saturationOf } from './queue'
import { requestPaths, type RequestKind } from './request-paths'

const FACTS = DECISION_FACTS

const SCENARIO = scenarioWith({ situation: { peakQps: 5000, teams: 4 }, workload: { users: 2_000_000 } })
const IDS = [
  'monolith',
  'cqrs',
  'event-sourcing',
  'microservices',
  'serverless',
  'cell-based',
  'edge-computing',
] as const

describe('every pattern', () => {
  test.each(IDS)('%s: shares of requests add up, p99 rises with load and has no end beyond the last server', (id) => {
    const kinds = requestPaths(composition([id], []), SCENARIO)
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const end = bottleneckOf(kinds)?.qps ?? 50_000
    const times = Array.from({ length: 20 }, (_, index) => p99At(kinds, (end * index) / 20))
    for (const [index, time] of times.entries())
      expect(time).toBeGreaterThanOrEqual((times[index - 1] ?? 0) * (1 - 1e-9))
    if (bottleneckOf(kinds)) expect(p99At(kinds, end * 1.001)).toBe(Infinity)
  })

  test.each(IDS.filter((id) => id !== 'serverless'))(
    '%s: servers are busy to the target at the peak, or less',
    (id) => {
      const kinds = requestPaths(composition([id], []), SCENARIO)
      const end = bottleneckOf(kinds)?.qps ?? 0
      expect(peakQpsOf(SCENARIO) / end).toBeLessThanOrEqual(SCENARIO.capacities.utilization + 1e-9)
      expect(kneeOf(kinds) ?? 0).toBeGreaterThan(0)
      expect(kneeOf(kinds) ?? 0).toBeLessThan(end)
    },
  )
})

describe('read replicas', () => {
  // All reads miss the cache, so that the database is what gives way.
  const scenario = scenarioWith({
    situation: { peakQps: 5000, teams: 1 },
    capacities: { cacheHitRate: 0, readsPerVcpu: 500 },
  })
  const alone = requestPaths(composition(['monolith'], []), scenario)
  const helped = requestPaths(composition(['monolith'], ['read-replicas']), scenario)

  test('take reads and no writes, and every request is still served somewhere', () => {
    expect(helped.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const copied = helped.find(({ name }) => name === 'Reads from replicas')
    expect(copied?.visits.map(({ station }) => station.name)).toContain('Read replicas')
    expect(helped.find(({ name }) => name === 'Writes')?.share).toBe(alone.find(({ name }) => name === 'Writes')?.share)
  })

  test('let the database carry more, and no request waits longer for them', () => {
    const end = bottleneckOf(alone)
    expect(end?.name).toBe('Database')
    const databaseEnd = (kinds: readonly RequestKind[]) =>
      Math.min(
        ...kinds.flatMap(({ visits }) =>
          visits.filter(({ station }) => station.name === 'Database').map(({ station }) => saturationOf(station)),
        ),
      )
    expect(databaseEnd(helped)).toBeGreaterThan(databaseEnd(alone) * 1.2)
    expect(bottleneckOf(helped)?.name).toBe('Application')
    for (const part of [0, 0.3, 0.6, 0.9, 0.99])
      expect(p99At(helped, part * (end?.qps ?? 0))).toBeLessThanOrEqual(p99At(alone, part * (end?.qps ?? 0)) * 1.001)
  })
})

test('limits are those that the decision counts, and a failure costs what its line of the whole cost says', () => {
  const { costing, candidates } = deciderFor(SCENARIO, FACTS).decide(SCENARIO.situation)
  const limitOf = firstLimits(SCENARIO, FACTS)
  const all = capacitiesOf({ candidates, scenario: SCENARIO, costing, facts: FACTS })
  expect(all.map(({ limit }) => limit ?? Infinity)).toEqual(candidates.map(({ patterns }) => limitOf(patterns)))
  for (const [index, { failure, blast, capacity, limit }] of all.entries()) {
    const candidate = candidates[index]
    const outages = candidate && costing.cost(costed(candidate)).lines.find(({ part }) => part === 'outages')
    const years = SCENARIO.money.horizonMonths / 12
    expect(failure.hours.value * blast.value * years).toBeCloseTo(outages?.usd ?? 0, 4)
    expect(blast.low).toBeLessThanOrEqual(blast.value)
    expect(blast.high).toBeGreaterThanOrEqual(blast.value)
    expect(capacity).toBeLessThanOrEqual(limit ?? Infinity)
  }
})

test('curves end where a queue grows, and a bill for more load is not lower', () => {
  const { candidates } = deciderFor(SCENARIO, FACTS).decide(SCENARIO.situation)
  for (const { points, bills } of loadCurves(
    { candidates: candidates.slice(0, 3), scenario: SCENARIO, facts: FACTS },
    12_000,
  )) {
    expect(points.every(({ p99 }) => Number.isFinite(p99))).toBe(true)
    for (const [index, { usd }] of bills.entries()) expect(usd).toBeGreaterThanOrEqual(bills[index - 1]?.usd ?? 0)
  }
})
