import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittedLogAxis, logAxis, tightLogAxis } from './log-axis'

describe('a logarithmic axis', () => {
  test.each([
    ['nothing to show', [], [1, 10]],
    ['zero has no logarithm', [0, -5], [1, 10]],
    ['one value stands between two decades', [300], [100, 1000]],
    ['an exact decade is its own end', [1000, 10], [10, 100, 1000]],
    ['a lone exact decade still has a width', [1000], [1000, 10_000]],
    [
      'cents to millions',
      [0.02, 4_000_000],
      [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000].filter((_, n) => n % 2 === 0),
    ],
  ])('%s: %j', (_, values, ticks) => expect(logAxis(values).ticks).toEqual(ticks))

  test('covers every value above zero', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), { minLength: 1 }), (values) => {
        const [low, high] = logAxis(values).domain
        expect(low).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9))
      }),
    )
  })
})

describe('a tight logarithmic axis', () => {
  test('ends at its values and has ticks at the decades between', () =>
    expect(tightLogAxis([5, 2000])).toEqual({ domain: [5, 2000], ticks: [10, 100, 1000] }))
  test('covers a whole decade around a single value', () =>
    expect(tightLogAxis([50])).toEqual({ domain: [10, 100], ticks: [10, 100] }))
})

describe('a fitted logarithmic axis', () => {
  test('has ticks at 1, 2 and 5 while few decades are shown', () =>
    expect(fittedLogAxis([600, 4000]).ticks).toEqual([500, 1000, 2000, 5000]))
  test('has ticks at decades only when many are shown', () =>
    expect(fittedLogAxis([1, 100_000]).ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]))
  test('leaves space around its values', () => {
    const [low, high] = fittedLogAxis([100, 900]).domain
    expect([low < 100, high > 900]).toEqual([true, true])
  })
  test('without a value above zero is one decade', () => expect(fittedLogAxis([0]).domain).toEqual([1, 10]))
})
