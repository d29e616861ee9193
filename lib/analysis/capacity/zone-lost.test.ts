import { describe, expect, test } from 'vitest'
import type { RequestKind } from './request-paths'
import { p99At } from './latency'
import { zoneLostOf } from './zone-lost'

/** All requests pass machines, then a database whose standby takes over. */
const through = (servers: number, seconds = 0.01): RequestKind[] => {
  const machines = { name: 'Application', load: 1, servers, seconds }
  const database = { name: 'Database', load: 1, servers: 40, seconds, standby: true as const }
  const visits = [machines, database].map((station) => ({ station, times: 1, seconds }))
  return [{ name: 'Reads', share: 1, visits, fixed: 0 }]
}
const endless: RequestKind[] = [
  {
    name: 'Functions',
    share: 1,
    fixed: 0,
    visits: [{ station: { name: 'Functions', load: 0, servers: Infinity, seconds: 0.1 }, times: 1, seconds: 0.1 }],
  },
]

describe('of machines that carry 100 requests/s each', () => {
  test.each([
    ['two zones of ten machines leave five', 10, 2, 100, 500, 'enough'],
    ['three zones of ten leave six, as four stand in the fullest', 10, 3, 100, 600, 'enough'],
    ['what passes the knee is slow', 10, 2, 490, 500, 'slow'],
    ['what is below the peak is short', 10, 2, 600, 500, 'short'],
    ['a queue at exactly the last load has no end', 10, 2, 500, 500, 'short'],
    ['one zone leaves nothing', 10, 1, 100, 0, 'nothing'],
  ] as const)('%s', (_, servers, zones, peak, carries, left) => {
    const lost = zoneLostOf(through(servers), { zones, peak, capacity: servers * 100 })
    expect(lost.carries).toBeCloseTo(carries, 6)
    expect(lost.left).toBe(left)
    if (zones > 1) {
      const rest = through(servers - Math.ceil(servers / zones))
      expect(lost.atPeak).toBe(left === 'short' ? Infinity : p99At(rest, peak))
    }
  })
  test('more servers never leave less of the peak', () => {
    const carried = [2, 4, 6, 8, 10, 20].map(
      (servers) => zoneLostOf(through(servers), { zones: 2, peak: 100, capacity: Infinity }).carries,
    )
    expect(carried.toSorted((one, other) => one - other)).toEqual(carried)
  })
})

test('what its vendor runs is whole, up to its stated limit, in one zone too', () => {
  for (const zones of [1, 2, 3])
    expect(zoneLostOf(endless, { zones, peak: 100, capacity: 2000 })).toMatchObject({ carries: 2000, left: 'all' })
})

test('a stated limit below the rest is what is carried', () =>
  expect(zoneLostOf(through(10), { zones: 2, peak: 100, capacity: 150 }).carries).toBe(150))

test('what the edge answers needs none of the servers that are lost', () => {
  const [edge] = endless
  const kinds = [...through(10), { ...edge!, share: 0.4 }]
  expect(zoneLostOf(kinds, { zones: 1, peak: 100, capacity: 1000 })).toMatchObject({ aside: 0.4, left: 'nothing' })
  expect(zoneLostOf(through(10), { zones: 2, peak: 100, capacity: 1000 }).aside).toBe(0)
})
