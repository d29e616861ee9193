import { expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { discrepancyInWords } from './discrepancy-in-words'

test('states how much higher the reference-guide estimate is, and why', () =>
  expect(discrepancyInWords({ pattern: 'event-sourcing', higher: 'framework', factor: 50.2 })).toMatch(
    /^The reference-guide estimate is 50 times the list price\. The guide prices each event/,
  ))

test('states how much higher the list-price estimate is, and why', () =>
  expect(discrepancyInWords({ pattern: 'monolith', higher: 'list', factor: 20 })).toMatch(
    /^The list price is 20 times the reference-guide estimate\. The guide counts few things/,
  ))

test.each(PATTERN_IDS)('%s has a reason of its own', (pattern) =>
  expect(discrepancyInWords({ pattern, higher: 'framework', factor: 11 })).toMatch(/The guide prices .+\.$/),
)
