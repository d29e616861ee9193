import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapleyValues } from './shapley'

/** A game by its value for every subset. */
const anyGame = fc
  .integer({ min: 0, max: 6 })
  .chain((players) =>
    fc
      .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 << players, maxLength: 1 << players })
      .map((values) => ({ players, values })),
  )
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

describe('Shapley values', () => {
  test('add up to what all changes do together', () =>
    fc.assert(
      fc.property(anyGame, ({ players, values }) => {
        const together = (values.at(-1) ?? 0) - (values[0] ?? 0)
        expect(sum(shapleyValues(players, (subset) => values[subset] ?? 0))).toBeCloseTo(together, 3)
      }),
    ))

  test('give each its own where changes do not meet', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 7 }), (own) => {
        const valueOf = (subset: number) => sum(own.filter((_, place) => subset & (1 << place)))
        shapleyValues(own.length, valueOf).forEach((value, place) => expect(value).toBeCloseTo(own[place] ?? NaN, 6))
      }),
    ))

  test('share what two do only together, and give nothing to one that does nothing', () =>
    expect(shapleyValues(3, (subset) => ((subset & 3) === 3 ? 100 : 0)).map((one) => Math.round(one))).toEqual([
      50, 50, 0,
    ]))

  test('are the average over all orders, worked out one by one', () => {
    // Of a gloves game, a left one and two right ones: the left hand is worth two thirds.
    const pairs = (subset: number) => Math.min(subset & 1, (subset & 6) > 0 ? 1 : 0)
    const values = shapleyValues(3, pairs)
    expect(values[0]).toBeCloseTo(2 / 3, 12)
    expect(values[1]).toBeCloseTo(1 / 6, 12)
  })
})
