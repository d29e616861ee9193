import { expect, test } from 'vitest'
import { candidateSeries } from './candidate-lines'

const SHOWN = [
  { id: 'monolith', name: 'Monolith', pattern: 'monolith' as const },
  { id: 'monolith+audit-table', name: 'Monolith with an audit table', pattern: 'monolith' as const },
]
const LINES = [
  { id: 'monolith+audit-table', points: [{ x: 1, total: 30 }] },
  { id: 'monolith', points: [{ x: 1, total: 20 }] },
]

test('lines stand in the order of the columns, in the currency of the visitor, and differ where colours do not', () => {
  const [first, second] = candidateSeries(LINES, SHOWN, { currency: 'EUR', exchangeRate: 0.5 })
  expect(first).toMatchObject({ label: 'Monolith', color: 'var(--monolith)', points: [{ x: 1, y: 10 }] })
  expect(second).toMatchObject({ color: 'var(--monolith)', points: [{ x: 1, y: 15 }] })
  expect(first?.dash).not.toBe(second?.dash)
})

test('a candidate without a line yet is left out', () =>
  expect(candidateSeries(LINES.slice(1), SHOWN, { currency: 'USD', exchangeRate: 1 })).toHaveLength(1))
