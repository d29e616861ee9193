import { describe, expect, test } from 'vitest'
import { monthOf, once, perMonth, perYear, sum, times, yearOf } from './money'

describe('amounts of one period', () => {
  test('sum() adds them', () => expect(sum([perMonth(1), perMonth(2)])).toBe(3))
  test('sum() of no amounts is zero', () => expect(sum<'month'>([])).toBe(0))
  test('times() keeps the period', () => expect(sum([perMonth(1), times(perMonth(2), 3)])).toBe(7))
  test('a yearly amount is twelve times the monthly one', () => {
    expect(monthOf(perYear(120))).toBe(10)
    expect(yearOf(perMonth(10))).toBe(120)
  })
})

/** These are compile-time tests: each expected error must stay an error. */
describe('the compiler rejects mixed periods', () => {
  // @ts-expect-error a month and a year
  test('adding a monthly and a yearly amount', () => expect(sum([perMonth(1), perYear(12)])).toBe(13))
  // @ts-expect-error a month and an amount paid once
  test('adding a monthly and a one-off amount', () => expect(sum([perMonth(1), once(12)])).toBe(13))
  // @ts-expect-error twelve times a month is still a month
  test('passing twelve times a monthly amount as a yearly one', () => expect(monthOf(times(perMonth(1), 12))).toBe(1))
  // @ts-expect-error a plain number has no period
  test('adding plain numbers as money', () => expect(sum<'month'>([1, 2])).toBe(3))
})
