import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountsIn,
  count,
  currencyName,
  exactly,
  expectedNumber,
  fieldText,
  listed,
  listedApart,
  listedOr,
  moneyIn,
  percent,
  qps,
  quantity,
  signedPercent,
  unitPrice,
  usd,
} from '.'

describe('usd', () => {
  test.each([
    [0, '$0', '$0'],
    [-0, '$0', '$0'],
    [0.000004, '<$0.01', '<$0.01'],
    [0.0051, '$0.01', '$0.01'],
    [0.35, '$0.35', '$0.35'],
    [4.5, '$4.50', '$4.50'],
    [12, '$12', '$12'],
    [99.994, '$99.99', '$99.99'],
    [99.999, '$100', '$100'],
    [100.4, '$100', '$100'],
    [999, '$999', '$999'],
    [1234, '$1,234', '$1.2K'],
    [999_960, '$999,960', '$1M'],
    [1_234_567, '$1,234,567', '$1.2M'],
    [2_000_000_000, '$2,000,000,000', '$2B'],
    [-1234.4, '−$1,234', '−$1.2K'],
    [-0.001, '>−$0.01', '>−$0.01'],
  ])('%f', (amount, long, compact) => {
    expect(usd(amount)).toBe(long)
    expect(usd(amount, { compact: true })).toBe(compact)
  })
})

describe('unitPrice keeps every digit', () => {
  test.each([
    [1000, '$1,000'],
    [0.25, '$0.25'],
    [0.001, '$0.001'],
    [0.0000167, '$0.0000167'],
    [0.0000002, '$0.0000002'],
  ])('%f', (price, shown) => expect(unitPrice(price)).toBe(shown))
})

describe("money in the visitor's currency", () => {
  test.each([
    ['EUR', 0.92, 1000, '€920', '€920'],
    ['EUR', 0.92, 1_234_567, '€1,135,802', '€1.1M'],
    ['EUR', 0.5, 9.5, '€4.75', '€4.75'],
    ['EUR', 0.92, 0.001, '<€0.01', '<€0.01'],
    ['EUR', 0.92, 0, '€0', '€0'],
    ['JPY', 150, 0.001, '<¥1', '<¥1'],
    ['JPY', 150, 0.05, '¥8', '¥8'],
    ['JPY', 150, 1000, '¥150,000', '¥150K'],
    ['KWD', 0.31, 0.01, 'KWD\u00a00.003', 'KWD\u00a00.003'],
    ['XQX', 2, -100, '−XQX\u00a0200', '−XQX\u00a0200'],
    ['USD', 7, 1234, '$1,234', '$1.2K'],
    ['EUR', 1, 84_879, '$84,879', '$84.9K'],
  ])('%s at %d: %d dollars', (currency, exchangeRate, dollars, long, compact) => {
    const { amount } = moneyIn({ currency, exchangeRate })
    expect(amount(dollars)).toBe(long)
    expect(amount(dollars, { compact: true })).toBe(compact)
  })

  test.each([
    ['EUR', 0.92, 0.0000167, '€0.000015364'],
    ['EUR', 1.1, 0.3, '€0.33'],
    ['JPY', 150, 0.0000167, '¥0.002505'],
    ['USD', 9, 0.25, '$0.25'],
  ])('a price in %s at %d keeps its digits and gains none', (currency, exchangeRate, dollars, shown) =>
    expect(moneyIn({ currency, exchangeRate }).unitPrice(dollars)).toBe(shown),
  )
})

describe('count', () => {
  test.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [0.1, '0.1', '0.1'],
    [0.00034, '0.00034', '0.00034'],
    [3.14159, '3.14', '3.14'],
    [850.4, '850', '850'],
    [9999.999999999998, '10,000', '10K'],
    [1_234_567, '1,234,567', '1.2M'],
  ])('%f', (n, long, compact) => {
    expect(count(n)).toBe(long)
    expect(count(n, { compact: true })).toBe(compact)
  })
  test('a number that is not zero is never shown as zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e15, noNaN: true }),
        (n) => count(n) !== '0' && count(n, { compact: true }) !== '0',
      ),
    )
  })
})

describe('shares', () => {
  test.each([
    [0.33, '33%', '+33%'],
    [0.905, '90.5%', '+90.5%'],
    [0, '0%', '0%'],
    [-0.2, '−20%', '−20%'],
    [3, '300%', '+300%'],
  ])('%f', (share, plain, signed) => {
    expect(percent(share)).toBe(plain)
    expect(signedPercent(share)).toBe(signed)
  })
})

describe('quantity', () => {
  test.each([
    [1, 'service', '1 service'],
    [10, 'service', '10 services'],
    [1_000_000, 'write', '1,000,000 writes'],
    [3, 'read model', '3 read models'],
    [2, 'query', '2 queries'],
    [2, 'gateway', '2 gateways'],
    [5, 'GB-second', '5 GB-seconds'],
    [6, 'write x region', '6 writes x regions'],
    [100, 'GB', '100 GB'],
    [100, 'ms', '100 ms'],
    [0.1, 'requests/s', '0.1 requests/s'],
    [0.9, '%', '90%'],
    [180_000, 'USD/year', '$180,000/year'],
    [1, 'teams', '1 team'],
    [8, 'teams', '8 teams'],
    [2, 'requests per second', '2 requests per second'],
    [1, 'requests per second', '1 request per second'],
    [1, 'requests/s', '1 request/s'],
    [1, 'events/write', '1 event/write'],
    [1, 'reads/month', '1 read/month'],
    [2, '1 request', '2 requests'],
    [730, 'vCPU-hour', '730 vCPU-hours'],
    [2, 'GB-month (730 h)', '2 GB-months (730 h)'],
    [2, '100 RU/s-hour', '2 100 RU/s-hour'],
    [1, 'proxies', '1 proxy'],
    [0, 'team', '0 teams'],
    [1, 'ms', '1 ms'],
  ])('%f %s', (n, unit, shown) => expect(quantity(n, unit)).toBe(shown))
})

test.each([
  [0.1, '0.1 requests/s'],
  [1, '1 request/s'],
  [850, '850 requests/s'],
  [10_000, '10K requests/s'],
  [1_250_000, '1.3M requests/s'],
])('qps %f', (n, shown) => expect(qps(n)).toBe(shown))

test.each([
  [0, '$0'],
  [-0.2, '$0'],
  [17.6, '$18'],
  [1124, '$1.1K'],
  [46_312, '$46K'],
  [463_120, '$463K'],
  [1_124_000, '$1.12M'],
  [1_600_000, '$1.6M'],
  [-2_394_000, '−$2.39M'],
  [99_700, '$100K'],
])('an estimate of %f is said as surely as it is known', (amount, shown) =>
  expect(amountsIn('USD').rough(amount)).toBe(shown),
)

test('a range is in the currency of the visitor', () =>
  expect(moneyIn({ currency: 'EUR', exchangeRate: 0.5 }).range(1_300_000, 3_200_000)).toBe('€650K to €1.6M'))

test('joins lists with "and" or "or", without a comma before it', () => {
  expect(listed([])).toBe('')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listedOr(['a', 'b', 'c'])).toBe('a, b or c')
  expect(listedApart(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listedApart(['a and b'])).toBe('a and b')
  expect(listedApart(['a and b', 'c, d', 'e'])).toBe('a and b; c, d; and e')
})

test('differences carry a sign', () => {
  const { signed } = moneyIn({ currency: 'EUR', exchangeRate: 0.5 })
  expect([40, -40, 0].map(signed)).toEqual(['+€20', '−€20', '€0'])
})

test.each([
  ['USD', 'US dollars'],
  ['EUR', 'EUR'],
])('%s is called %s in a sentence', (currency, name) => expect(currencyName(currency)).toBe(name))

describe('expectedNumber', () => {
  test.each([
    [{ min: 0.1, max: 10_000_000 }, 'a number from 0.1 to 10,000,000'],
    [{ min: 1, max: 100, whole: true, unit: 'teams' }, 'a whole number from 1 to 100 teams'],
    [{ min: 0, max: Infinity }, 'a number of at least 0'],
    [{ min: -Infinity, max: 5 }, 'a number of at most 5'],
    [{ min: -Infinity, max: Infinity }, 'a number'],
  ])('%j is "%s"', (figure, words) => expect(expectedNumber(figure)).toBe(words))
})

test('no figure that people read has a hyphen for a minus, and a field keeps the one that it reads', () => {
  const money = moneyIn({ currency: 'CHF', exchangeRate: 0.9 })
  const shown = [
    ...(['amount', 'signed', 'exact', 'rough', 'unitPrice'] as const).map((name) => money[name](-12_345.6)),
    money.range(-2e6, -1e6),
    ...money.column([-5, -6]).rows,
    count(-0.001),
    percent(-0.2),
    signedPercent(-0.2),
    exactly(-1.5),
  ]
  expect(shown.filter((text) => text.includes('-') || !text.includes('\u2212'))).toEqual([])
  expect(fieldText(-1.5)).toBe('-1.5')
})
