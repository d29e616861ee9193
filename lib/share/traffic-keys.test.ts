import { describe, expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { decode } from './decode'
import { encode } from './encode'
import { whatIfIn } from './what-if'

const read = (query: string) => decode(new URLSearchParams(query))
const HOURS = [...Array(8).fill(1), ...Array(10).fill(20), ...Array(6).fill(4)].join(',')

describe('a load in a link', () => {
  test('is kept as it was typed, and its peak load is told by no second parameter', () => {
    const { scenario, ignored } = read('traffic=30 million&traffic.per=month&profile=office')
    expect(ignored).toEqual([])
    expect(scenario.situation.peakQps).toBeCloseTo(30e6 / 2_628_000 / scenario.workload.averageToPeak, 9)
    expect(encode(scenario)).toMatch(/&traffic=30%20million&profile=office$/)
  })

  test('may state 24 hours', () => {
    const { scenario, ignored } = read(`traffic=20k&profile=${HOURS}`)
    expect(ignored).toEqual([])
    expect(scenario.workload.averageToPeak).toBeCloseTo(232 / 24 / 20, 9)
    expect(read(encode(scenario)).scenario).toEqual(scenario)
  })

  test('replaces a peak load beside it, as from a form that was sent with both, and says so', () =>
    expect(read('qps=500&traffic=30m')).toEqual({
      scenario: scenarioWith({
        traffic: { amount: 30e6, typed: '30m', unit: 'requests', per: 'month', is: 'average' },
      }),
      ignored: [{ param: 'qps', found: '500', expected: 'nothing beside traffic, which replaces it' }],
      empty: false,
    }))

  test('says nothing where a form was sent without an amount', () =>
    expect(read('traffic=&traffic.unit=gb&traffic.per=day&traffic.is=peak&qps=500')).toEqual({
      scenario: scenarioWith({ situation: { peakQps: 500 } }),
      ignored: [],
      empty: false,
    }))

  test('gives way to a what-if about the peak load', () => {
    const { changed } = whatIfIn(new URLSearchParams('traffic=30m&whatif.qps=2400'))
    expect(changed).toMatchObject({ scenario: { situation: { peakQps: 2400 } }, ignored: [] })
  })

  test.each([
    ['traffic=lots', 'traffic', 'a number above zero, e.g. 30m'],
    ['traffic=0', 'traffic', 'a number above zero, e.g. 30m'],
    ['traffic=1m&traffic.unit=pages', 'traffic.unit', 'requests or views or messages or gb'],
    ['traffic=1e12&traffic.per=second', 'traffic', expect.stringContaining('at most 10000000 requests/s at the peak')],
    ['profile=weekend', 'profile', expect.stringContaining('24 figures')],
    [`profile=${Array(24).fill(0).join(',')}`, 'profile', expect.stringContaining('24 figures')],
    ['profile=flat&avg=0.2', 'avg', 'nothing beside a profile'],
  ])('%s is reported', (query, param, expected) =>
    expect(read(query).ignored).toEqual([{ param, found: expect.any(String), expected }]),
  )
})
