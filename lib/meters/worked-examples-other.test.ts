import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup } from './price-lookup'
import { meterOf } from './all'
import { priceMeter } from './price-meter'
import type { WorkedExample } from './worked-example.fixture'
import { AWS_CORE_EXAMPLES } from './worked-examples.fixture'
import { OTHER_EXAMPLES } from './worked-examples-other.fixture'

describe('meters reproduce the total of each published example', () => {
  test.each(OTHER_EXAMPLES.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const { parts, region, own, options, total, tolerance } = example
    const book = priceLookup(PRICES, { region, own })
    const ours = parts.reduce(
      (sum, { meter, usage }) => sum + priceMeter(meterOf(meter), usage, book, options).total,
      0,
    )
    expect(Math.abs(ours - total), `${ours} against ${total}`).toBeLessThanOrEqual(tolerance)
  })
})

/** Number of worked examples collected. */
const COLLECTED = 81

/** Examples that are not tested, each with the reason. */
const LEFT_OUT: readonly { id: WorkedExample['id']; why: string }[] = []

test('every collected example is tested exactly once, or is left out with a reason', () => {
  const ids = [...AWS_CORE_EXAMPLES, ...OTHER_EXAMPLES, ...LEFT_OUT].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(COLLECTED)
})
