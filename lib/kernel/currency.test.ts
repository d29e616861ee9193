import { describe, expect, test } from 'vitest'
import { lacksRate, shownCurrency, unitInCurrency } from './currency'

const DOLLARS = { currency: 'USD', exchangeRate: 1 }

describe('US dollar amounts are never labelled with another currency', () => {
  test.each([
    ['USD', 1, false, DOLLARS],
    ['USD', 0.92, false, DOLLARS],
    ['EUR', 0.92, false, { currency: 'EUR', exchangeRate: 0.92 }],
    ['EUR', 1, true, DOLLARS],
    ['JPY', 1, true, DOLLARS],
  ])('%s at %d', (currency, exchangeRate, lacks, shown) => {
    expect(lacksRate({ currency, exchangeRate })).toBe(lacks)
    expect(shownCurrency({ currency, exchangeRate })).toEqual(shown)
  })
})

test('the unit of the exchange rate names the currency', () => {
  expect(unitInCurrency('¤ per USD', { currency: 'EUR' })).toBe('EUR per USD')
  expect(unitInCurrency('¤ per USD', DOLLARS)).toBe('USD per USD')
})
