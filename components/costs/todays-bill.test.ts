import { expect, test } from 'vitest'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { billOfToday, comparedWithBill, todaysBillInWords } from './todays-bill'

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

test.each([
  ['what runs today has the bill', true, 9000, 9000],
  ['another candidate has none', false, 9000, null],
  ['without a bill there is none', true, undefined, null],
])('%s', (_, today, currentBill, bill) =>
  expect(billOfToday({ today, monthly: 1 }, scenarioWith({ situation: { currentBill } }))).toBe(bill),
)

test('the difference between bill and estimate is named over the horizon', () =>
  expect(todaysBillInWords(4000, 9000, 36, moneyIn({ currency: 'USD', exchangeRate: 1 }))).toBe(
    'Bill today $9,000 a month; estimate $4,000, your bill is 2.3 times that: over 36 months $180K more than its ' +
      'total counts. Nothing is rescaled: check load, stored data and environments, or take it as the error of the ' +
      'estimates.',
  ))
