import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittedAxis } from './fitted-axis'

test.each([
  ['values far from zero', [176, 620, 810], [0, 250, 500, 750, 1000]],
  ['values close together', [40, 42, 45], [40, 42, 44, 46]],
  ['values from near zero', [1, 50, 100], [0, 25, 50, 75, 100]],
  ['one value', [7], [0, 2, 4, 6, 8]],
  ['none', [], [0, 1]],
])('%s', (_, values, ticks) => expect(fittedAxis(values).ticks).toEqual(ticks))

/** Amounts of money: no figure is smaller than a cent. */
const amount = fc.integer({ min: 0, max: 1e14 }).map((cents) => cents / 100)

test('holds every value', () =>
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (values) => {
      const [low, high] = fittedAxis(values).domain
      expect(low).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9))
      expect(high).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9))
    }),
  ))
