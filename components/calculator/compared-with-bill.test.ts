import { expect, test } from 'vitest'
import { comparedWithBill } from './compared-with-bill'

test.each([
  [1000, 1500, 1.5, 'near'],
  [1000, 2000, 2, 'near'],
  [1000, 4321, 4.3, 'above'],
  [1000, 400, 0.4, 'below'],
  [1000, 0, 0, 'below'],
] as const)('an estimate of %d beside a bill of %d', (estimate, bill, factor, reads) =>
  expect(comparedWithBill(estimate, bill)).toEqual({ factor, reads }),
)

test('an estimate of nothing has no factor', () =>
  expect(comparedWithBill(0, 500)).toEqual({ factor: null, reads: 'above' }))
