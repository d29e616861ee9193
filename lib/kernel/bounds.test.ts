import { describe, expect, test } from 'vitest'
import { clamped, isWithin } from './bounds'

const TEAMS = { min: 1, max: 100, whole: true }

describe('isWithin', () => {
  test.each([
    [1, true],
    [100, true],
    [0, false],
    [101, false],
    [2.5, false],
    [NaN, false],
    [Infinity, false],
  ])('%f of 1 to 100 teams: %s', (value, fits) => expect(isWithin(value, TEAMS)).toBe(fits))
})

describe('clamped', () => {
  test.each([
    [5, 5],
    [0, 1],
    [1e9, 100],
    [2.5, 3],
    [NaN, null],
    [Infinity, null],
  ])('%f of 1 to 100 teams becomes %s', (value, figure) => expect(clamped(value, TEAMS, null)).toBe(figure))
  test('minus zero becomes zero', () => expect(Object.is(clamped(-0, { min: -1, max: 1 }, null), 0)).toBe(true))
})
