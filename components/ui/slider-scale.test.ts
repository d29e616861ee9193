import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notchOf, TRACK, valueAfterMove, valueAt, type LogRange } from './slider-scale'

const load: LogRange = { min: 0.1, max: 10_000_000, step: 0.1 }
const data: LogRange = { min: 0, max: 10_000_000, step: 1 }
const services: LogRange = { min: 1, max: 1000, step: 1 }
const ranges = fc.constantFrom(load, data, services)
const notches = fc.integer({ min: 0, max: TRACK })

describe('a logarithmic slider', () => {
  test.each([
    ['the low end', load, 0, 0.1],
    ['the high end', load, TRACK, 10_000_000],
    ['the middle: the geometric mean', load, TRACK / 2, 1000],
    ['the first notch of a track from zero', data, 0, 0],
    ['the second notch: one step', data, 1, 1],
  ])('gives at %s of %j, notch %d, %d', (_, range, notch, value) => {
    expect(valueAt(notch, range)).toBe(value)
  })

  test('a value and its notch convert into each other, up to rounding', () => {
    fc.assert(
      fc.property(ranges, notches, (range, notch) => {
        const value = valueAt(notch, range)
        expect(valueAt(notchOf(value, range), range)).toBeCloseTo(value, -Math.ceil(Math.log10(value + 1)))
      }),
    )
  })

  test('its value never falls when it moves to the right', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 0, max: TRACK - 1 }), (range, notch) => {
        expect(valueAt(notch + 1, range)).toBeGreaterThanOrEqual(valueAt(notch, range))
      }),
    )
  })

  test('every press of an arrow key changes the value, up to the end of the track', () => {
    fc.assert(
      fc.property(ranges, notches, fc.constantFrom(1, -1), (range, notch, press) => {
        const value = valueAt(notch, range)
        fc.pre(press > 0 ? value < range.max : value > range.min)
        const moved = valueAfterMove(value, notchOf(value, range) + press, range)
        expect(Math.sign(moved - value)).toBe(press)
      }),
    )
  })

  test('values out of range are at the ends of the track', () => {
    expect([notchOf(-5, data), notchOf(1e12, data)]).toEqual([0, TRACK])
  })
})
