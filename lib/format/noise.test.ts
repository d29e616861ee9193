import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountsIn, count, exactly, expectedNumber, fieldText, moneyIn, percent, qps, quantity, signedPercent } from '.'
import { unitPrice, usd, withoutNoise } from '.'

/**
 * Figures as they arise: products, quotients and sums of decimals, which in binary are a little off: 0.1 x 3,
 * 0.1 x 0.1, 1 - 0.9.
 */
const derived = fc
  .tuple(
    fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1.1, 2.3, 0.01, 0.05, 1e-4, 3, 10, 850),
    fc.constantFrom(0.1, 0.7, 1.1, 3, 7, 24, 730, 86_400, 1e6),
    fc.constantFrom<(one: number, other: number) => number>(
      (one, other) => one * other,
      (one, other) => one / other,
      (one, other) => one + other,
      (one, other) => other - one,
    ),
  )
  .map(([one, other, by]) => by(one, other))

const euro = moneyIn({ currency: 'EUR', exchangeRate: 0.92 })

/** Every way in which a number becomes a text on screen, with the digits that it may have. */
const FORMATTERS: Record<string, [most: number, write: (n: number) => string]> = {
  'a count': [9, (n) => count(n)],
  'a short count': [4, (n) => count(n, { compact: true })],
  'a quantity': [9, (n) => quantity(n, 'request')],
  'a load': [4, qps],
  'a share': [12, percent],
  'a signed share': [12, signedPercent],
  'a bound': [12, exactly],
  'a number in a field': [12, fieldText],
  'a rule': [12, (n) => expectedNumber({ min: n, max: Infinity })],
  'an amount': [11, (n) => usd(n)],
  'a short amount': [4, (n) => usd(n, { compact: true })],
  'an amount in euro': [11, (n) => euro.amount(n)],
  'an estimate': [3, (n) => amountsIn('USD').rough(n)],
  'a price of a unit': [12, unitPrice],
  'a price of a unit in euro': [12, (n) => euro.unitPrice(n)],
  'a number in a link': [12, (n) => String(withoutNoise(n))],
}

/** Digits of the longest figure in a text, from its first to its last that is not zero. */
const digitsOf = (text: string): number =>
  Math.max(
    ...[...text.matchAll(/[\d.,]+/g)].map(
      ([figure]) => figure.replace(/[.,]/g, '').replace(/^0+/, '').replace(/0+$/, '').length,
    ),
  )

describe('no figure shows the noise of binary arithmetic', () => {
  test.each(Object.entries(FORMATTERS))('%s', (_, [most, write]) => {
    fc.assert(
      fc.property(fc.oneof(derived, fc.double({ min: -1e9, max: 1e9, noNaN: true })), (n) => {
        expect(digitsOf(write(n)), write(n)).toBeLessThanOrEqual(most)
      }),
    )
  })

  test.each([
    [0.1 * 0.1, '0.01'],
    [0.1 * (1 - 0.9), '0.01'],
    [1.1 * 10, '11'],
    [0.1 + 0.2, '0.3'],
    [0.0001 * 3, '0.0003'],
  ])('%f is %s', (n, shown) => expect(count(n)).toBe(shown))
})
