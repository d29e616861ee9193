import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { linearAxis } from '@/components/charts/linear-axis'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
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
  const { shown } = shownCandidates(scenarioWith({ situation: { peakQps } }), DECISION_FACTS)
  const axis = linearAxis(
    shown.map(({ cost }) => cost.high),
    5,
  )

  test('fits the values: the widest range ends in its upper half, none beyond it', () => {
    const ends = shown.map(({ cost }) => shareOf(axis, cost.high))
    expect(Math.max(...ends)).toBeGreaterThan(0.5)
    expect(Math.max(...ends)).toBeLessThanOrEqual(1)
  })

  test('keeps the candidates apart: least and most differ by at least a tenth of its length', () => {
    const totals = shown.map(({ cost }) => shareOf(axis, cost.total))
    expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(0.1)
  })
})
