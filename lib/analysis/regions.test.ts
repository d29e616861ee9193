import { describe, expect, test } from 'vitest'
import { axisOf } from './axis'
import { breakEvenMap } from './break-even-map'
import { lineOver } from './crossings'
import { failuresOf, usualLoss } from './failure-boxes'
import { allFutures } from './futures'
import { plain } from './model/expression'
import { evenly, smallModel } from './small-model.fixture'

const SQUARE = [evenly('views', 0, 10), evenly('hoursPerView', 0, 10), evenly('functionGroups', 0, 10)]

describe('failure boxes', () => {
  test('find the corner in which the recommendation is regretted, with its two conditions and no third', () => {
    // It costs 100 more where x is above 7 and y below 4: 12% of all futures.
    const model = smallModel(SQUARE, ({ sum, times, above }, [x = 0, y = 0, z = 0]) => [
      sum(z, times(plain(100), above(x, plain(7)), above(plain(4), y))),
      sum(z, plain(1)),
    ])
    const { loss, bad, boxes } = failuresOf(allFutures(model, 'corner'), 0, [0, 1])
    expect(loss).toBe(100)
    expect(failuresOf(allFutures(model, 'corner'), 0, [0, 1], 50).bad).toBeCloseTo(0.12, 2)
    expect([bad, boxes]).toEqual([0, []])
    const [box] = failuresOf(allFutures(model, 'corner'), 0, [0, 1], 50).boxes
    expect(box?.conditions.map(({ input, side }) => `${input} ${side}`)).toEqual(['views from', 'hoursPerView up-to'])
    expect(box?.conditions[0]?.threshold).toBeCloseTo(7, 0)
    expect(box?.conditions[1]?.threshold).toBeCloseTo(4, 0)
    expect(box?.coverage).toBeGreaterThan(0.9)
    expect(box?.density).toBeGreaterThan(0.9)
  })
  test('are none where bad futures are anywhere', () => {
    const model = smallModel(SQUARE.slice(0, 1), ({ sum, times, above, round }, [x = 0]) => {
      const scaled = times(x, plain(1000))
      const odd = above(scaled, round(scaled))
      return [times(plain(100), odd), sum(plain(50))]
    })
    expect(failuresOf(allFutures(model, 'anywhere'), 0, [0, 1], 10).boxes).toEqual([])
  })
  test('count as bad what one in ten exceeds, in one digit', () =>
    expect(usualLoss(Float64Array.from({ length: 1000 }, (_, index) => index * 123))).toBe(100_000))
})

describe('break-even', () => {
  test('along one input crossings are exact, all of them', () => {
    // Three lines: 10, 4 + x, 2x + 1.5: the second crosses the third at 2.5 and the first at 6.
    const model = smallModel(SQUARE.slice(0, 1), ({ sum, times }, [x = 0]) => [
      sum(plain(10)),
      sum(plain(4), x),
      sum(plain(1.5), times(plain(2), x)),
    ])
    const [x] = SQUARE
    if (!x) throw new Error('An input')
    const { crossings, points } = lineOver(model, axisOf(x), [0, 1, 2])
    expect(crossings).toEqual([
      { x: expect.closeTo(2.5, 12), before: 2, after: 1 },
      { x: expect.closeTo(6, 12), before: 1, after: 0 },
    ])
    expect(points.at(-1)).toEqual({ x: 10, totals: [10, 14, 21.5] })
    expect(lineOver(model, axisOf(x), [0, 2]).crossings).toEqual([{ x: expect.closeTo(4.25, 12), before: 2, after: 0 }])
  })
  test('a map has the best at every point, borders on the line where two cost the same, and ways out', () => {
    const model = smallModel(SQUARE, ({ sum, times }, [x = 0, y = 0]) => [
      sum(times(plain(2), x), plain(1)),
      sum(y, plain(6)),
    ])
    const [x, y] = SQUARE
    if (!x || !y) throw new Error('Inputs')
    const map = breakEvenMap(model, axisOf(x), axisOf(y), [0, 1], 40)
    for (let place = 0; place < 1600; place++) {
      const [at, up] = [((place % 40) / 39) * 10, (Math.floor(place / 40) / 39) * 10]
      expect(map.best[place]).toBe(2 * at + 1 <= up + 6 + 1e-12 ? 0 : 1)
    }
    // 2x + 1 = y + 6: at y = 5 the border is at x = 5, where today is: the first of equals is best.
    expect(map.here).toEqual({ x: 5, y: 5, best: 0 })
    expect(map.exits.map(({ axis, side, best }) => `${axis} ${side} ${best}`).sort()).toEqual([
      'x above 1',
      'y below 1',
    ])
    for (const { from, to, between } of map.borders) {
      expect(2 * from.x - from.y).toBeCloseTo(5, 5)
      expect(2 * to.x - to.y).toBeCloseTo(5, 5)
      expect([...between].sort()).toEqual([0, 1])
    }
    expect(map.borders.length).toBeGreaterThan(39)
    expect(map.regions).toEqual([0, 1])
  })
})
