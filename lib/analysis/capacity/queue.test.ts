import { describe, expect, test } from 'vitest'
import { ln } from '../numbers/exact'
import { randomFrom } from '../numbers/random'
import { belowGamma, lnGamma, percentileOf } from './gamma'
import { bottleneckOf, kneeOf, p99At, recoveryHours } from './latency'
import { erlangC, saturationOf, waitIn } from './queue'
import type { RequestKind } from './request-paths'

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
    ['nearly a normal distribution', 100_000, 100_000, 0.500420522],
    ['nearly a normal distribution, above its mean', 100_000, 100_400, 0.896935619],
  ])('the gamma distribution agrees with tables: %s', (_, shape, x, below) =>
    expect(belowGamma(shape, x)).toBeCloseTo(below, 9),
  )

  test('ln of the gamma function is that of factorials', () => {
    expect(lnGamma(11)).toBeCloseTo(ln(3628800), 11)
    expect(lnGamma(0.25)).toBeCloseTo(1.2880225246980774, 11)
  })

  test.each([
    ['one server', { servers: 1, seconds: 2 }, 0.25, 2, 12],
    ['nobody else', { servers: 3, seconds: 2 }, 0, 0, 0],
    ['servers without end', { servers: Infinity, seconds: 2 }, 1000, 0, 0],
    ['no server left', { servers: 2, seconds: 2 }, 1, Infinity, Infinity],
  ])('the wait with %s is that of the textbook', (_, station, arrivals, mean, variance) =>
    expect(waitIn(station, arrivals)).toEqual({ mean, variance }),
  )

  test('the time in an M/M/1 queue is exponential: p99 at any load, and the knee at half of what it carries', () => {
    const station = { name: 'One', load: 0.5, servers: 1, seconds: 2 }
    const kind: RequestKind = { name: '', share: 1, fixed: 0, visits: [{ station, times: 1, seconds: 2 }] }
    for (const qps of [0, 0.3, 0.9]) expect(p99At([kind], qps)).toBeCloseTo(ln(100) / (0.5 - qps / 2), 9)
    expect(p99At([kind], 1)).toBe(Infinity)
    expect(kneeOf([kind])).toBeCloseTo(0.5, 8)
    expect(bottleneckOf([kind])).toEqual({ name: 'One', qps: 1 })
  })

  test('what gives way first is the station that carries least, at the entry; one that gets nothing never does', () => {
    const visit = (name: string, servers: number, load: number) => ({
      station: { name, servers, load, seconds: 0.1 },
      times: 1,
      seconds: 0.1,
    })
    const kind = (...visits: RequestKind['visits']): RequestKind => ({ name: '', share: 1, fixed: 0, visits })
    const kinds = [kind(visit('Wide', 9, 1), visit('Narrow', 4, 1)), kind(visit('Idle', 0, 0), visit('Rare', 3, 0.5))]
    expect(bottleneckOf(kinds)).toEqual({ name: 'Narrow', qps: 40 })
    expect(saturationOf({ name: '', servers: 0, load: 0, seconds: 0.1 })).toBe(Infinity)
    expect(bottleneckOf([kind(visit('Idle', 1, 0))])).toBeNull()
    expect(kneeOf([kind(visit('Idle', 1, 0))])).toBeNull()
  })

  test('without waiting, two services of the same length are a gamma of shape 2, and a fixed time is itself', () => {
    const station = { name: '', load: 1, servers: Infinity, seconds: 0.05 }
    const kind = (times: number, fixed: number): RequestKind => ({
      name: '',
      share: 1,
      fixed,
      visits: [{ station, times, seconds: 0.05 }],
    })
    // Half of chi-square's 99% with 4 degrees of freedom.
    expect(p99At([kind(2, 0)], 1)).toBeCloseTo((0.05 * 13.276704135987622) / 2, 9)
    expect(p99At([kind(0, 0.3)], 1)).toBe(0.3)
  })

  test('of times without a spread, a share stays below the first of them and the rest below the second', () => {
    const kinds = [0.25, 0.75].map((share, index) => ({ share, mean: index + 1, variance: 0 }))
    expect(percentileOf(kinds, 0.25)).toBeCloseTo(1, 9)
    expect(percentileOf(kinds, 0.26)).toBeCloseTo(2, 9)
    expect(percentileOf(kinds.slice(1), 0.8)).toBe(Infinity)
    expect(percentileOf([...kinds, { share: 0, mean: Infinity, variance: 0 }], 0.25)).toBe(Infinity)
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

test('a stop of an hour at 60% load takes an hour and a half to work off, and never ends without capacity left', () => {
  expect(recoveryHours(60, 100, 1)).toBeCloseTo(1.5, 12)
  expect(recoveryHours(100, 100, 1)).toBeNull()
  expect(recoveryHours(100, Infinity, 1)).toBe(0)
})
