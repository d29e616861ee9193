import { describe, expect, test } from 'vitest'
import { monthOf, once, perMonth, perYear, sum, times, yearOf } from './money'

describe('money of one period', () => {
  test('adds up', () => expect(sum([perMonth(1), perMonth(2)])).toBe(3))
  test('nothing adds up to zero', () => expect(sum<'month'>([])).toBe(0))
  test('times a number keeps its period', () => expect(sum([perMonth(1), times(perMonth(2), 3)])).toBe(7))
  test('a year is twelve months', () => {
    expect(monthOf(perYear(120))).toBe(10)
    expect(yearOf(perMonth(10))).toBe(120)
  })
})

/** Checked by the compiler: each of these errors must stay one. */
describe('money of two periods has no sum', () => {
  // @ts-expect-error a month and a year
  test('month and year', () => expect(sum([perMonth(1), perYear(12)])).toBe(13))
  // @ts-expect-error a month and an amount paid once
  test('month and once', () => expect(sum([perMonth(1), once(12)])).toBe(13))
  // @ts-expect-error twelve times a month is still a month
  test('a year is not a month times twelve', () => expect(monthOf(times(perMonth(1), 12))).toBe(1))
  // @ts-expect-error a plain number has no period
  test('a number is no money', () => expect(sum<'month'>([1, 2])).toBe(3))
})
