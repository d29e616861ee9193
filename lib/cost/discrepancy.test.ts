import { describe, expect, test } from 'vitest'
import { perMonth } from '@/lib/kernel'
import { discrepancyBetween } from './discrepancy'
import type { Estimate } from './types'

const estimateOf = (kind: Estimate['kind'], total: number) =>
  ({ kind, pattern: 'event-sourcing', total: perMonth(total) }) as Estimate

describe('two estimates of one system', () => {
  test.each([
    ['ten times apart need no explanation', 1000, 100, null],
    ['framework far above', 5000, 100, { higher: 'framework', factor: 50 }],
    ['framework far below', 100, 2000, { higher: 'list', factor: 20 }],
    ['nothing at framework rates', 0, 2000, null],
    ['nothing at list prices', 1000, 0, null],
  ] as const)('%s, whichever is given first', (_, framework, list, expected) => {
    const pair = [estimateOf('framework', framework), estimateOf('list', list)] as const
    const found = expected && { pattern: 'event-sourcing', ...expected }
    expect(discrepancyBetween(pair[0], pair[1])).toEqual(found)
    expect(discrepancyBetween(pair[1], pair[0])).toEqual(found)
  })
})
