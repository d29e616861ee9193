import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goesBeyond, linearAxis, monthTicks } from './linear-axis'

describe('a linear axis', () => {
  test.each([
    ['nothing to show', [], [0, 1]],
    ['only zeros', [0, 0], [0, 1]],
    ['round already', [100], [0, 20, 40, 60, 80, 100]],
    ['rounded up', [87_000], [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
    ['savings alone end at zero', [-10, -3], [-10, -8, -6, -4, -2, 0]],
    ['cents', [0.3], [0, 0.1, 0.2, 0.3]],
  ])('%s: %j', (_, values, ticks) => {
    const axis = linearAxis(values)
    expect(axis.ticks).toEqual(ticks)
    expect(axis.domain).toEqual([ticks[0], ticks.at(-1)])
  })

  test.each([
    [
      'a small saving takes no more room than it needs',
      [-16_700, 250_000],
      [-16_700, 300_000],
      [0, 100_000, 200_000, 300_000],
    ],
    ['a large one is marked as well', [-30, 50], [-30, 60], [-20, 0, 20, 40, 60]],
  ])('%s: %j', (_, values, domain, ticks) => expect(linearAxis(values, 4)).toEqual({ domain, ticks }))

  test.each([
    [100, false],
    [100 * (1 + 1e-12), false],
    [101, true],
    [Infinity, true],
  ])('from 0 to 100 ends before %d: %s', (amount, isBeyond) =>
    expect(goesBeyond(linearAxis([100]), amount)).toBe(isBeyond),
  )

  test('covers every value and zero, with a readable number of ticks', () => {
    const amounts = fc.array(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-6),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(amounts, (values) => {
        const { domain, ticks } = linearAxis(values)
        const slack = 1e-6 * (domain[1] - domain[0])
        expect(domain[0]).toBeLessThanOrEqual(Math.min(0, ...values) + slack)
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack)
        expect(ticks).toContain(0)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('monthTicks', () => {
  test.each([
    [3, [0, 1, 2, 3]],
    [12, [0, 3, 6, 9, 12]],
    [36, [0, 6, 12, 18, 24, 30, 36]],
    [120, [0, 24, 48, 72, 96, 120]],
  ])('of %d', (months, ticks) => expect(monthTicks(months)).toEqual(ticks))
})
