import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, dayIn, monthsUntil } from './calendar'

test.each([
  ['2027-06-30', '2027-06-30'],
  ['2028-02', '2028-02-29'],
  ['2027-12', '2027-12-31'],
  ['2027-02-30', null],
  ['2027-13', null],
  ['2027-00', null],
  ['30.06.2027', null],
  ['', null],
])('%s is the day %s', (text, day) => expect(dayIn(text)).toBe(day))

test.each([
  ['2026-11-29', '2026-11-30', 0],
  ['2026-11-29', '2026-12-28', 0],
  ['2026-11-29', '2026-12-29', 1],
  ['2026-11-29', '2027-06-30', 7],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-11-29', '2026-01-01', 0],
])('from %s to %s are %d whole months', (from, until, months) => expect(monthsUntil(from, until)).toBe(months))

describe('for any day', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  test('the day so many months later is so many months later, and the day after no month later', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
        expect(dayIn(dayAfter(from, months))).toBe(dayAfter(from, months))
        expect(monthsUntil(from, dayAfter(from, months))).toBe(months)
      }),
    ))
})
