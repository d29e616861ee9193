import { describe, expect, test } from 'vitest'
import type { CandidateCapacity } from '@/lib/analysis'
import { moneyInFiles } from '@/lib/format'
import { CAPACITY, exactly } from './capacity.fixture'
import { failureTable } from './capacity-tables'
import { outageInWords, reachInWords, reachShare } from './outage-in-words'

const money = moneyInFiles({ currency: 'USD', exchangeRate: 1 })

type Given = { perYear: number; reach?: CandidateCapacity['failure']['reach']; restoring?: number }

const losing = ({ perYear, reach = exactly(1), restoring = 0 }: Given): CandidateCapacity => ({
  ...CAPACITY,
  failure: { ...CAPACITY.failure, reach, restoring: exactly(restoring), perYear },
})

const told = (...all: Given[]) => outageInWords(all.map(losing), (place) => 'XAB'.charAt(place), money)

describe('who loses least by outages', () => {
  const few = { low: 0.05, value: 0.15, high: 0.4 }
  const most = { low: 0.5, value: 0.75, high: 1.15 }
  test('what that saves, and when that alone is a reason, where the ranges lie apart', () => {
    const { todo } = told({ perYear: 9000, reach: most }, { perYear: 5000, reach: few }, { perYear: 7000 })
    expect(todo).toMatch(/^A loses least by outages: it saves \$4K a year with 9 hours of outage a year, which the /)
    expect(todo).toMatch(/Choose it for that alone only if an outage of everybody must not happen at any price\.$/)
  })
  test('ranges that overlap decide nothing', () =>
    expect(told({ perYear: 9000 }, { perYear: 8000, reach: most }).todo).toMatch(
      /The ranges of both overlap: outages alone do not decide between them\.$/,
    ))
  test('restoring counts in the range of who has to', () =>
    expect(told({ perYear: 9000, restoring: 20 }, { perYear: 5000, reach: most }).todo).toContain('for that alone'))
  test('nobody loses less', () =>
    expect(told({ perYear: 9000 }, { perYear: 9000 }).todo).toMatch(
      /^No other candidate here .* 9 hours .* it is \$9K a year/,
    ))
  test('what restoring adds where nothing stands by', () => {
    expect(told({ perYear: 1, restoring: 4 }).todo).toContain('restoring it adds 4 hours a year for everybody')
    expect(told({ perYear: 1 }).todo).not.toContain('restoring')
  })
})

describe('reach', () => {
  test.each([
    [0.25, 'reaches 25% of the users'],
    [1, 'reaches everybody'],
    [1.15, 'counts as 115% of one that stops everybody'],
  ])('%d: %s', (reach, words) => {
    expect(reachInWords(reach)).toBe(words)
    expect(told({ perYear: 1, reach: exactly(reach) }).finding).toBe(
      `An hour of outage costs $1K with X, which ${words}`,
    )
  })
  test.each([
    [0.0408, '4.1%'],
    [0.1338, '13%'],
    [1.15, '115%'],
    [1.265, '127%'],
  ])('%d is %s: above one as many digits as below, so that it is in step with the cost beside it', (reach, words) => {
    expect(reachShare(reach)).toBe(words)
    const [row] = failureTable([losing({ perYear: 1, reach: exactly(reach) })], () => 'X', money).rows
    expect(row?.[1]).toEqual({ text: words, raw: reach })
  })
})
