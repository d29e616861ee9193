import { describe, expect, test } from 'vitest'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { STREAM_LOADS, streamPrices } from './stream-prices'

const rows = streamPrices(FRAMEWORK_CARD)
const row = (meter: string) => rows.find((entry) => entry.meter === meter)!.amounts

describe('the cost of an event stream', () => {
  test.each([
    [0, "the guide's event store: $2 per thousand", [2000, 5_256_000, 525_600_000]],
    [1, "the guide's stream: $0.1 per thousand", [100, 262_800, 26_280_000]],
  ])('row %d is %s', (index, _, amounts) =>
    rows[index]!.amounts.forEach((amount, load) => expect(amount).toBeCloseTo(amounts[load]!, 3)),
  )

  test('is known for every load', () => {
    expect(rows.length).toBeGreaterThan(5)
    for (const { amounts } of rows) expect(amounts.filter((amount) => amount >= 0)).toHaveLength(STREAM_LOADS.length)
  })

  test.each(['aws.msk.express', 'aws.msk.standard', 'aws.msk.serverless'])(
    '%s has a minimum: a thousand times the load costs less than twice as much',
    (meter) => {
      const [small, large] = row(meter)
      expect(large! / small!).toBeLessThan(2)
      expect(STREAM_LOADS[1]!.events / STREAM_LOADS[0]!.events).toBeGreaterThan(1000)
    },
  )

  test('the reference guide is over a thousand times list prices at the highest load', () =>
    expect(
      rows[0]!.amounts[2]! / Math.max(...rows.filter(({ from }) => from === 'list').map(({ amounts }) => amounts[2]!)),
    ).toBeGreaterThan(1000))
})
