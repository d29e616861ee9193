import { describe, expect, test } from 'vitest'
import { differenceSize, fromLessToMore, isClear, isSlight, moneyIn, moreOrLess, signedDifference } from '.'

const format = moneyIn({ currency: 'USD', exchangeRate: 1 })

describe('a difference has as many digits as its range allows', () => {
  test.each([
    ['a range that holds zero', { usd: 581_200, low: -1_500_000, high: 850_000 }, '$580K'],
    ['a clear one, but wide', { usd: 1_028_000, low: 600_000, high: 4_900_000 }, '$1M'],
    ['a range narrower than the difference', { usd: 1_028_000, low: 990_000, high: 1_100_000 }, '$1.03M'],
    ['no range', { usd: 1_028_000, low: 1_028_000, high: 1_028_000 }, '$1.03M'],
    ['less than nothing', { usd: -93_400, low: -160_000, high: 45_000 }, '$93K'],
  ])('%s', (_, difference, words) => expect(differenceSize(difference, format)).toBe(words))

  test('in the currency of the visitor, rounded after the exchange', () => {
    const euro = moneyIn({ currency: 'EUR', exchangeRate: 0.9 })
    expect(differenceSize({ usd: 594_000, low: -1e6, high: 1e6 }, euro)).toBe('€530K')
  })
})

test('says on which side it lies', () => {
  const wide = (usd: number) => ({ usd, low: -1e6, high: 1e6 })
  expect([-93_400, 93_400].map((usd) => moreOrLess(wide(usd), format))).toEqual(['$93K less', '$93K more'])
  expect([-93_400, 93_400, 0.2].map((usd) => signedDifference(wide(usd), format))).toEqual(['−$93K', '+$93K', '$0'])
})

test.each([
  [{ low: -1_520_000, high: 850_000 }, '$1.5M less to $850K more'],
  [{ low: 200_000, high: 900_000 }, '$200K to $900K more'],
  [{ low: -900_000, high: -200_000 }, '$200K to $900K less'],
])('the ends %j are "%s"', (ends, words) => expect(fromLessToMore(ends, format)).toBe(words))

test.each([
  ['small beside its range', { usd: -73_000, low: -1_500_000, high: 1_400_000 }, false, true],
  ['not small, but not clear', { usd: -581_000, low: -1_500_000, high: 850_000 }, false, false],
  ['small and clear', { usd: 50_000, low: 10_000, high: 900_000 }, true, false],
])('%s', (_, difference, clear, slight) => {
  expect(isClear(difference)).toBe(clear)
  expect(isSlight(difference)).toBe(slight)
})
