import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exp, ln, power, root } from './exact'
import { meanOf, quantile, quantilesOf, varianceOf, type Range } from './quantiles'
import { hashOf, randomFrom, shuffled } from './random'

const relative = (value: number, expected: number) => Math.abs(value / expected - 1)

describe('exact functions', () => {
  test('logarithm, exponential, power and root agree with those of the engine', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (base, exponent) => {
          expect(Math.abs(ln(base) - Math.log(base))).toBeLessThan(4e-16 * Math.max(1, Math.abs(Math.log(base))))
          expect(relative(exp(exponent), Math.exp(exponent))).toBeLessThan(1e-15)
          expect(relative(power(base, exponent), base ** exponent)).toBeLessThan(2e-14)
          expect(relative(root(base), Math.sqrt(base))).toBeLessThan(3e-16)
        },
      ),
    )
  })
  test('ends are kept', () => {
    expect([power(1, 7), power(5, 0), exp(0), ln(1), root(0)]).toEqual([1, 1, 1, 0, 0])
    expect([exp(1000), exp(-1000), ln(0), ln(-1), ln(Infinity)]).toEqual([Infinity, 0, NaN, NaN, NaN])
  })
  test('the same bits as on the day they were written', () =>
    expect([ln(10), exp(1), power(1.2, 35 / 12), root(2)]).toEqual([
      2.302585092994046, 2.7182818284590455, 1.7019441364508154, 1.414213562373095,
    ]))
})

describe('random numbers', () => {
  test('depend on the seed alone', () => {
    const [one, same, other] = [randomFrom('/?v=2'), randomFrom('/?v=2'), randomFrom('/?v=2&teams=3')]
    const first = Array.from({ length: 5 }, one.whole)
    expect(Array.from({ length: 5 }, same.whole)).toEqual(first)
    expect(Array.from({ length: 5 }, other.whole)).not.toEqual(first)
    expect(first).toEqual([2488017694, 194063183, 3463985904, 1096778815, 1382508785])
  })
  test('lie evenly: mean, variance, neighbours', () => {
    const { unit } = randomFrom('even')
    const all = Array.from({ length: 20_000 }, unit)
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length
    const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length
    const along = all.slice(1).reduce((sum, one, index) => sum + (one - mean) * ((all[index] ?? 0) - mean), 0)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.008)
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.003)
    expect(Math.abs(along / all.length / variance)).toBeLessThan(0.025)
  })
  test('an order holds every number once', () =>
    expect([...shuffled(1000, randomFrom('order'))].sort((a, b) => a - b)).toEqual([...Array(1000).keys()]))
  test('a salt makes another hash', () => expect(hashOf('a', 1)).not.toBe(hashOf('a', 2)))
})

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([figures, multiples]) => {
    const [low = 0, value = 0, high = 0] = figures.sort((a, b) => a - b)
    return { low, value, high, least: 0, most: 1e6, shape: multiples ? 'multiples' : 'even' }
  })

describe('quantiles', () => {
  test('pass through the three percentiles, never fall, and keep their bounds', () => {
    fc.assert(
      fc.property(
        range,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, one, other) => {
          const quantiles = quantilesOf(given)
          for (const [share, value] of [
            [0.1, given.low],
            [0.5, given.value],
            [0.9, given.high],
          ] as const)
            expect(quantile(quantiles, share)).toBeCloseTo(value, 9)
          const [low, high] = [quantile(quantiles, Math.min(one, other)), quantile(quantiles, Math.max(one, other))]
          expect(low).toBeLessThanOrEqual(high + 1e-9)
          expect(low).toBeGreaterThanOrEqual(given.least)
          expect(high).toBeLessThanOrEqual(given.most)
        },
      ),
    )
  })
  test('mean and variance in closed form are those of many draws', () => {
    const quantiles = quantilesOf({ low: 3, value: 8, high: 34, least: 0, most: 1e6, shape: 'multiples' })
    const draws = Array.from({ length: 100_000 }, (_, index) => quantile(quantiles, (index + 0.5) / 100_000))
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length
    expect(meanOf(quantiles)).toBeCloseTo(mean, 6)
    expect(varianceOf(quantiles)).toBeCloseTo(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length, 4)
  })
  test('whole numbers stay whole', () => {
    const teams = quantilesOf({ low: 3, value: 4, high: 6, least: 1, most: 200, shape: 'whole' })
    expect([0, 0.1, 0.5, 0.9, 1].map((share) => quantile(teams, share))).toEqual([3, 3, 4, 6, 7])
  })
})
