import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberProblem } from './number-problem'
import { fieldText } from './numbers'
import { readNumber } from './read-number'

describe('reads a number in every common notation', () => {
  test.each([
    ['500', 500],
    [' 500 ', 500],
    ['+500', 500],
    ['007', 7],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['5.', 5],
    ['-5', -5],
    ['−5', -5],
    ['-0', 0],
    // a comma before three digits is a thousands separator, as the app shows it
    ['1,200', 1200],
    ['20,000', 20_000],
    ['1,250,000', 1_250_000],
    ['1,234.5', 1234.5],
    ['1,234.567', 1234.567],
    // other thousands separators
    ['20 000', 20_000],
    ['20\u00a0000', 20_000],
    ['20\u2009000', 20_000],
    ['20\u202f000', 20_000],
    ['20_000', 20_000],
    ["20'000", 20_000],
    ['20’000', 20_000],
    ['1 234,5', 1234.5],
    ['1.250.000', 1_250_000],
    ['1.234,5', 1234.5],
    // a comma that cannot separate thousands is a decimal comma
    ['1,5', 1.5],
    [',5', 0.5],
    ['0,25', 0.25],
    ['0,250', 0.25],
    ['1,00', 1],
    ['1234,567', 1234.567],
    // a point that cannot separate thousands is a decimal point
    ['0.250', 0.25],
    ['1234.567', 1234.567],
    ['1.2000', 1.2],
    // suffixes for thousands, millions and billions
    ['10k', 10_000],
    ['20 K', 20_000],
    ['5M', 5_000_000],
    ['1.1M', 1_100_000],
    ['1,5M', 1_500_000],
    ['2 m', 2_000_000],
    ['3mn', 3_000_000],
    ['2bn', 2_000_000_000],
    ['2B', 2_000_000_000],
    ['2G', 2_000_000_000],
    ['1e6', 1_000_000],
    ['2.5e-3', 0.0025],
  ])('"%s" is %d', (typed, value) => expect(readNumber(typed)).toEqual({ kind: 'number', value }))
})

describe('rejects a text that could be two numbers, and names both', () => {
  test.each([
    ['1.200', [1.2, 1200]],
    ['-1.200', [-1.2, -1200]],
    ['20.000', [20, 20_000]],
    ['1.234', [1.234, 1234]],
    ['1.500k', [1500, 1_500_000]],
  ])('"%s"', (typed, readings) => expect(readNumber(typed)).toEqual({ kind: 'ambiguous', readings }))

  test.each([
    ['5G', 'GB', [5, 5e9]],
    ['12m', 'months', [12, 12e6]],
  ])('"%s" in %s', (typed, unit, readings) =>
    expect(readNumber(typed, { min: 0, max: 1e15, unit })).toEqual({ kind: 'ambiguous', readings }),
  )

  test('suggests both numbers in a form that is not ambiguous', () => {
    const figure = { min: 0, max: 1e6 }
    const problem = (typed: string) => numberProblem(typed, readNumber(typed, figure), figure)
    expect(problem('1.200')).toBe('1.200 can be 1.2 or 1,200: type 1.2 or 1200.')
    expect(problem('1.234')).toBe('1.234 can be 1.234 or 1,234: type 1.2340 or 1234.')
  })
})

test.each(
  [
    'abc',
    '12abc',
    '1.2.3',
    '1,2,3',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '+-5',
    '１２',
    '1 00',
    '20,00,000',
    '0,250,000',
  ].concat([',', '.', '-', 'k', "'", '5%', '$5', '5 requests', '10kk', '1e', '1e1e1', '1_2', "1 234'567"]),
)('"%s" is no number', (typed) => expect(readNumber(typed)).toEqual({ kind: 'not-a-number' }))

test.each(['', '  ', '\u00a0'])('"%s" is empty', (typed) => expect(readNumber(typed)).toEqual({ kind: 'empty' }))

describe('unit and bounds of the field resolve ambiguous texts', () => {
  test.each([
    ['90%', '%', 90],
    ['90 %', '%', 90],
    ['90', '%', 90],
    ['100 GB', 'GB', 100],
    ['100gb', 'GB', 100],
    ['500 requests/s', 'requests/s', 500],
    ['$180,000', 'USD/year', 180_000],
  ])('"%s" in %s', (typed, unit, value) =>
    expect(readNumber(typed, { min: 0, max: 1e9, unit })).toEqual({ kind: 'number', value }),
  )

  const teams = { min: 1, max: 100, whole: true, unit: 'teams' }
  const peak = { min: 0.1, max: 10_000_000, unit: 'requests/s' }
  test.each([
    ['', teams, 'Type a whole number from 1 to 100 teams.'],
    ['abc', teams, '“abc” is not a number. Type a whole number from 1 to 100 teams.'],
    ['2.5', teams, '2.5 is not a whole number. Type a whole number from 1 to 100 teams.'],
    ['0', teams, '0 is out of range. Type a whole number from 1 to 100 teams.'],
    ['1e9', peak, '1,000,000,000 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['11M', peak, '11,000,000 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['1e999', peak, '1e999 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['101%', { min: 0, max: 100, unit: '%' }, '101 is out of range. Type a number from 0 to 100%.'],
    ['1234567890123456', peak, '1234567890123456 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['1e300', peak, '1e300 is out of range. Type a number from 0.1 to 10,000,000 requests/s.'],
    ['1'.repeat(40), peak, `${'1'.repeat(24)}… is out of range. Type a number from 0.1 to 10,000,000 requests/s.`],
    ['2.00000000000001', teams, '2.00000000000001 is not a whole number. Type a whole number from 1 to 100 teams.'],
    ['1000', peak, null],
  ])('"%s"', (typed, figure, problem) => expect(numberProblem(typed, readNumber(typed, figure), figure)).toBe(problem))
})

describe('for any number or text', () => {
  const figures = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
  )
  test('a number as the field shows it is read back unchanged', () =>
    fc.assert(
      fc.property(figures, (figure) => {
        const value = Number(figure.toPrecision(12)) + 0
        expect(readNumber(fieldText(value))).toEqual({ kind: 'number', value })
      }),
    ))

  test('a text is a number within the bounds, or is rejected with a reason', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[-+0-9., _'kmgbe%]{0,12}$/), (typed) => {
        const figure = { min: -10, max: 5000, unit: '%' }
        const reading = readNumber(typed, figure)
        if (reading.kind === 'number') expect(Math.abs(reading.value - 2495)).toBeLessThanOrEqual(2505)
        expect(numberProblem(typed, reading, figure) === null).toBe(reading.kind === 'number')
      }),
    ))
})
