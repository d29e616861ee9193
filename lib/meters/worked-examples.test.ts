import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup } from './price-lookup'
import { meterOf } from './all'
import { priceMeter } from './price-meter'
import { AWS_CORE_EXAMPLES } from './worked-examples.fixture'

describe('meters reproduce the total of each published example', () => {
  test.each(AWS_CORE_EXAMPLES.map((example) => [example.id, example] as const))(
    '%s',
    (_, { parts, region, own, options, total, tolerance }) => {
      const book = priceLookup(PRICES, { region, own })
      const ours = parts.reduce(
        (sum, { meter, usage }) => sum + priceMeter(meterOf(meter), usage, book, options).total,
        0,
      )
      expect(Math.abs(ours - total), `${ours} against ${total}`).toBeLessThanOrEqual(tolerance)
    },
  )

  test('no example has the id of another', () => {
    const ids = AWS_CORE_EXAMPLES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
