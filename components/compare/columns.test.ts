import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { COLUMN, hiddenBut } from './columns'

describe('the frame names the columns that are not compared', () => {
  test.each([
    ['all seven: none', PATTERN_IDS, ''],
    ['two of seven', ['serverless', 'monolith'], 'cqrs event-sourcing microservices cell-based edge-computing'],
  ] as const)('%s', (_, compared, hidden) => expect(hiddenBut(compared)).toBe(hidden))
})

test.each(PATTERN_IDS)('the column of %s goes when it is named, and only then', (id) =>
  expect(COLUMN[id]).toBe(`[[data-hidden~=${id}]_&]:hidden`),
)
