import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/rates/prices'
import { bookOf } from './book'
import { meterOf } from './meters'
import { priceMeter } from './price-meter'
import { OTHER_WORKED_EXAMPLES } from './worked-examples-other.fixture'

describe('a published total is reproduced within its tolerance', () => {
  test.each(OTHER_WORKED_EXAMPLES)('$example', ({ meter, usage, options, region, published, tolerance }) => {
    const book = bookOf(PRICES, region ? { region } : {})
    const bill = priceMeter(meterOf(meter), usage, book, { freeTier: true, hoursPerMonth: 730, ...options })
    expect(Math.abs(bill.total - published)).toBeLessThanOrEqual(tolerance)
  })
})
