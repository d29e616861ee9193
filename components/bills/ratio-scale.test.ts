import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARKS, placeOf } from './ratio-scale'

test.each([
  [0.01, 0],
  [0.1, 0.25],
  [1, 0.5],
  [10, 0.75],
  [100, 1],
  [0.0001, 0],
  [5000, 1],
])('a ratio of %d stands at %d', (ratio, place) => expect(placeOf(ratio)).toBeCloseTo(place, 12))

test('marks stand at even distances', () => expect(MARKS.map(placeOf)).toEqual([0, 0.25, 0.5, 0.75, 1]))

test('too little and too much by the same factor stand at the same distance from the middle', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (factor) => {
      expect(placeOf(factor) + placeOf(1 / factor)).toBeCloseTo(1, 9)
    }),
  )
})
