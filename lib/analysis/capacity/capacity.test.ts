import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { composition } from '@/lib/cost'
import { costed, deciderFor, firstLimits } from '@/lib/decision'
import { cellsFor, peakQpsOf, scenarioWith } from '@/lib/kernel'
import { ln } from '../numbers/exact'
import { randomFrom } from '../numbers/random'
import { capacitiesOf, loadCurves } from './capacity'
import { cellsPlanOf, FLAT } from './cells'
import { belowGamma, lnGamma } from './gamma'
import { bottleneckOf, kneeOf, p99At, recoveryHours } from './latency'
import { erlangC, saturationOf } from './queue'
import { requestPaths, type RequestKind } from './request-paths'

const FACTS = DECISION_FACTS

describe('queues', () => {
  test.each([
    [1, 0.5, 0.5],
    [2, 1, 1 / 3],
    [5, 4, 0.5541],
    [10, 8, 0.4092],
  ])('Erlang C of %d servers under %d erlangs is %d, as tables have it', (servers, offered, waits) =>
    expect(erlangC(servers, offered)).toBeCloseTo(waits, 4),
  )

  test('thousands of servers neither overflow nor vanish', () => {
    const waits = erlangC(5000, 4950)
    expect(waits).toBeGreaterThan(0.1)
    expect(waits).toBeLessThan(0.9)
  })

  test.each([
    ['exponential', 1, 2, 1 - 0.1353352832366127],
    ['chi-square, 1 degree', 0.5, 3.841458820694124 / 2, 0.95],
    ['chi-square, 10 degrees', 5, 18.307038053275146 / 2, 0.95],
    ['far in the tail', 3, 30, 1 - 4.5e-11],
  ])('the gamma distribution agrees with tables: %s', (_, shape, x, below) =>
    expect(belowGamma(shape, x)).toBeCloseTo(below, 9),
  )

  test('ln of the gamma function is that of factorials', () => {
    expect(lnGamma(11)).toBeCloseTo(ln(3628800), 11)
    expect(lnGamma(0.25)).toBeCloseTo(1.2880225246980774, 11)
  })

  test('p99 of a chain of two queues lies within a tenth of a simulation of it', () => {
    const station = (servers: number, seconds: number) => ({ name: '', load: 1, servers, seconds })
    const stations = [station(4, 0.02), station(2, 0.008)]
    const kind: RequestKind = {
      name: '',
      share: 1,
      fixed: 0,
      visits: stations.map((one) => ({ station: one, times: 1, seconds: one.seconds })),
    }
    for (const qps of [40, 120, 160]) expect(p99At([kind], qps) / simulated(stations, qps)).toBeCloseTo(1, 0.9)
  })
})

/** p99 of a seeded simulation: arrivals at random, each served by the server that is free first. */
function simulated(stations: readonly { servers: number; seconds: number }[], qps: number): number {
  const { unit } = randomFrom(`simulation ${qps}`)
  const exponential = (mean: number) => -mean * ln(1 - unit())
  let arrivals: { start: number; now: number }[] = []
  let clock = 0
  for (let n = 0; n < 60_000; n++) {
    clock += exponential(1 / qps)
    arrivals.push({ start: clock, now: clock })
  }
  for (const { servers, seconds } of stations) {
    const free = Array.from({ length: servers }, () => 0)
    arrivals = arrivals
      .sort((one, other) => one.now - other.now)
      .map(({ start, now }) => {
        const server = free.indexOf(Math.min(...free))
        const end = Math.max(now, free[server] ?? 0) + exponential(seconds)
        free[server] = end
        return { start, now: end }
      })
  }
  const times = arrivals.slice(5000).map(({ start, now }) => now - start)
  times.sort((one, other) => one - other)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

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

test('a stop of an hour at 60% load takes an hour and a half to work off, and never ends without capacity left', () => {
  expect(recoveryHours(60, 100, 1)).toBeCloseTo(1.5, 12)
  expect(recoveryHours(100, 100, 1)).toBeNull()
  expect(recoveryHours(100, Infinity, 1)).toBe(0)
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

describe('cells', () => {
  const withCells = composition(['cell-based', 'monolith'], [])
  const without = composition(['monolith'], [])
  const planOf = (outageCost: number) => {
    const scenario = scenarioWith({
      situation: { peakQps: 5000, teams: 4, outageCost, outageHours: 9 },
      workload: { users: 2_000_000 },
    })
    return { scenario, ...cellsPlanOf({ scenario, withCells, without, facts: FACTS }) }
  }

  test('as they are now they cost to the cent what the whole cost says they cost more', () => {
    const { scenario, plan } = planOf(200_000)
    const { costing } = deciderFor(scenario, FACTS).decide(scenario.situation)
    expect(plan.now.cells).toBe(cellsFor(scenario.workload))
    const more = costing.total(withCells) - costing.total(without)
    expect(plan.now.total - plan.loss).toBeCloseTo(more, 0)
  })

  test('no number nearby costs less, the closed form is near, and all within the flat part are within a tenth', () => {
    const { plan } = planOf(200_000)
    for (const { total } of plan.curve) expect(total).toBeGreaterThanOrEqual(plan.best.total - 1e-6)
    // No cell may hold more users than its stated limit, so the closed form may lie below what is allowed.
    const near = Math.max(plan.range.from, plan.closedForm ?? 0)
    expect(near).toBeGreaterThan(plan.within.from / 1.5)
    expect(near).toBeLessThan(plan.within.to * 1.5)
    for (const { cells, total } of plan.curve)
      if (cells >= plan.within.from && cells <= plan.within.to)
        expect(total).toBeLessThanOrEqual(plan.best.total * (1 + FLAT) + 1e-6)
    expect(plan.shared).toBeCloseTo(0.15, 6)
  })

  test('more cells never raise the expected loss, and a dearer hour never asks for fewer of them', () => {
    const { plan, leastUnder } = planOf(200_000)
    for (const [index, { loss }] of plan.curve.entries())
      expect(loss).toBeLessThanOrEqual((plan.curve[index - 1]?.loss ?? Infinity) + 1e-9)
    const counts = [0.1, 1, 10, 100].map((factor) => leastUnder(factor).best.cells)
    expect([...counts].sort((one, other) => one - other)).toEqual(counts)
  })
})
