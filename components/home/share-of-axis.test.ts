import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { linearAxis } from '@/components/charts/linear-axis'
import { totals } from '@/components/scenario/engine'
import { scenarioWith } from '@/lib/kernel'
import { shareOf } from './share-of-axis'

const axis = { domain: [0, 200] as [number, number] }

test.each([
  ['the low end', 0, 0],
  ['the middle', 100, 0.5],
  ['the high end', 200, 1],
  ['below the axis', -5, 0],
  ['above the axis', 500, 1],
])('an amount at %s (%d) lies at %d', (_, amount, share) => expect(shareOf(axis, amount)).toBe(share))

describe.each([1, 100, 1000, 5000, 100_000, 10_000_000])('the axis at %d requests/s', (peakQps) => {
  const amounts = totals(PATTERN_IDS, scenarioWith({ situation: { peakQps } }))
  const shares = amounts.map((amount) => shareOf(linearAxis(amounts, 4), amount))

  test('fits the values: the most expensive pattern is in its upper half', () => {
    expect(Math.max(...shares)).toBeGreaterThan(0.5)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  test('keeps the patterns apart: cheapest and most expensive differ by at least a tenth of its length', () => {
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.1)
  })
})
