import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARKS, positionOf } from './ratio-scale'

test.each([
  [0.01, 0],
  [0.1, 0.25],
  [1, 0.5],
  [10, 0.75],
  [100, 1],
  [0.0001, 0],
  [5000, 1],
])('a ratio of %d is drawn at %d', (ratio, position) => expect(positionOf(ratio)).toBeCloseTo(position, 12))

test('marks have equal distances', () => expect(MARKS.map(positionOf)).toEqual([0, 0.25, 0.5, 0.75, 1]))

test('an estimate too low and one too high by the same factor are equally far from the middle', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (factor) => {
      expect(positionOf(factor) + positionOf(1 / factor)).toBeCloseTo(1, 9)
    }),
  )
})
