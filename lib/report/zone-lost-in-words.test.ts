import { describe, expect, test } from 'vitest'
import type { CandidateCapacity, ZoneLost } from '@/lib/analysis'
import { CAPACITY } from './capacity.fixture'
import { zoneLostTable } from './capacity-tables'
import { asFile } from './figures'
import { leftInWords, partOfPeak, zoneLostInWords, zoneLostLead } from './zone-lost-in-words'

const candidate = (zoneLost: ZoneLost, capacity = CAPACITY.capacity) => ({ ...CAPACITY, zoneLost, capacity })
const PEAK = 1000
const ENOUGH: ZoneLost = { carries: 2000, atPeak: 0.035, knee: 1500, aside: 0, left: 'enough' }
const SLOW: ZoneLost = { carries: 1200, atPeak: 0.2, knee: 800, aside: 0, left: 'slow' }
const SHORT: ZoneLost = { carries: 500, atPeak: Infinity, knee: 300, aside: 0, left: 'short' }
const ALL: ZoneLost = { carries: Infinity, atPeak: 0.03, knee: null, aside: 0, left: 'all' }
const NOTHING: ZoneLost = { carries: 0, atPeak: Infinity, knee: null, aside: 0, left: 'nothing' }

const told = (own: CandidateCapacity, others: CandidateCapacity[] = [], zones = 2) => {
  const nameOf = (place: number) => 'XABCDEF'.charAt(place)
  const { finding, todo } = zoneLostInWords({ all: [own, ...others], nameOf, peak: PEAK, zones })
  return `${finding}. ${todo}`
}

describe('what the loss of a zone leaves of the recommendation, and what to do', () => {
  test.each<[string, CandidateCapacity, string]>([
    [
      'enough',
      candidate(ENOUGH),
      'X carries up to 2K requests/s, 2 times the peak, below twice the p99 without load. N',
    ],
    ['a slow rest', candidate(SLOW), 'and 99 of 100 requests take up to 200 ms at the peak, not 30 ms. Accept that'],
    ['what a slow rest needs', candidate(SLOW), 'or buy about 1.3 times as many servers to stay below twice the p99'],
    [
      'too little',
      candidate(SHORT),
      'X carries up to 500 requests/s, 50% of the peak. With about 2 times as many servers',
    ],
    ['a rest that is hardly slow', candidate({ ...SLOW, knee: 990 }), 'or buy a few more servers to stay below twice'],
    [
      'hardly too little',
      candidate({ ...SHORT, carries: 940 }),
      '94% of the peak. With about 1.1 times as many servers',
    ],
    ['nearly the peak', candidate({ ...SHORT, carries: 980 }), 'X carries about the peak, 980 requests/s. Queues have'],
    ['just the peak', candidate({ ...SLOW, carries: 1030 }), 'X carries about the peak, 1K requests/s, and 99 of 100'],
    ['all', candidate(ALL), 'While one of two zones is lost, X carries as much as before. What it uses is run in'],
    ['beyond a limit', candidate(SHORT, 900), 'X misses the peak as it does with all of them. Settle first'],
  ])('%s', (_, own, words) => expect(told(own)).toContain(words))
  test('in one zone nothing is left until it is back', () =>
    expect(told(candidate(NOTHING), [], 1)).toMatch(
      /^While its one zone is lost, nothing is left of X\. It stands still until the zone is back\. Choose two zones/,
    ))
})

test('what the edge answers goes on', () => {
  const own = candidate({ ...NOTHING, aside: 0.3 })
  expect(told(own, [], 1)).toMatch(
    /^While its one zone is lost, only what the edge answers is left of X\. The rest stands/,
  )
  expect(leftInWords(own.zoneLost, PEAK)).toBe('what the edge answers alone, until the zone is back')
})

test.each([
  [0.834, '83%'],
  [1.24, '120%'],
  [2.04, '2 times'],
  [20_000, '20K times'],
])('%d of the peak is %s', (share, words) => expect(partOfPeak(share)).toBe(words))

describe('who goes on where the recommendation does not', () => {
  const many = Array.from({ length: 6 }, () => candidate(ENOUGH))
  test.each<[string, CandidateCapacity[], RegExp]>([
    ['one', [candidate(SHORT), candidate(ALL)], /still carried by B\.$/],
    ['many', many, /still carried by A, B, C and 3 other candidates\.$/],
    ['nobody', [candidate(SLOW)], /No other candidate here carries the peak below twice its p99 without load then\.$/],
    ['nobody that its limit lets', [candidate(ALL, 900)], /No other candidate here/],
  ])('%s', (_, others, words) => expect(told(candidate(SLOW), others)).toMatch(words))
  test('is not said where the recommendation does', () =>
    expect(told(candidate(ENOUGH), [candidate(ALL)])).not.toMatch(/still carried|No other/))
})

test.each<[ZoneLost, string]>([
  [NOTHING, 'nothing until the zone is back'],
  [ALL, 'as much as with all zones'],
  [SHORT, 'less than the peak'],
  [{ ...SHORT, carries: 1000 }, 'about the peak, with queues that have no end'],
  [SLOW, 'the peak, at more than twice the p99 without load'],
  [{ ...SLOW, carries: 1020 }, 'about the peak, at more than twice the p99 without load'],
  [ENOUGH, 'the peak'],
])('%j leaves %s', (zoneLost, words) => expect(leftInWords(zoneLost, PEAK)).toBe(words))

test('the lead says the spread, and what several regions change', () => {
  expect(zoneLostLead(1, 1)).toMatch(/^All that is bought by the server stands in one zone\. /)
  expect(zoneLostLead(3, 1)).toMatch(/^Servers stand evenly in three zones and the fullest one is lost/)
  expect(zoneLostLead(2, 1)).not.toContain('regions')
  expect(zoneLostLead(2, 5)).toContain('stand in 5 regions')
})

test('the table says the same of each, and its file has the shares as figures', () => {
  const all = [candidate(SLOW), candidate(NOTHING), candidate(ALL)]
  const [head, ...rows] = asFile(zoneLostTable(all, (place) => 'XAB'.charAt(place), PEAK))
  expect(head).toContain('Of the peak (1 = the peak)')
  expect(rows).toEqual([
    ['X', 1200, 1.2, 800, 0.2, leftInWords(SLOW, PEAK)],
    ['A', 0, 0, '', '', leftInWords(NOTHING, PEAK)],
    ['B', 'without end', '', 'never', 0.03, leftInWords(ALL, PEAK)],
  ])
})
