import { describe, expect, test } from 'vitest'
import { RULER, rulerMarks, shareOfRuler } from './log-ruler'

describe('the ruler', () => {
  test.each([
    ['its low end', RULER.from, 0],
    ['its high end', RULER.to, 1],
    ['nothing at all', 0, 0],
    ['more than it holds', RULER.to * 10, 1],
    ['one power of ten up', RULER.from * 10, 1 / 9],
  ])('places %s (%d)', (_, amount, share) => {
    expect(shareOfRuler(amount)).toBeCloseTo(share, 10)
  })

  test('has a mark at every power of ten', () => {
    expect(rulerMarks()).toEqual([1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10])
  })
})
