import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { perMonth } from '@/lib/kernel'
import { farApart } from './discrepancy'
import type { Estimate } from './types'

const of = (rateCard: string, total: number, pattern: Estimate['pattern'] = 'event-sourcing') =>
  ({ pattern, rateCard, total: perMonth(total) }) as Estimate

describe('two estimates of one system', () => {
  test.each([
    ['ten times apart need no word', 1000, 100, null],
    [
      'the reference guide far above',
      5000,
      100,
      "The reference guide's figure is 50 times the list price. The reference guide prices each event",
    ],
    [
      'the reference guide far below',
      100,
      2000,
      "The list price is 20 times the reference guide's figure. The reference guide counts few things",
    ],
    ['nothing on one side', 0, 2000, null],
    ['nothing on the other', 1000, 0, null],
  ])('%s', (_, framework, list, says) => {
    const told = farApart(of('aws-us-east-1', list), of('framework', framework))
    if (says === null) expect(told).toBeNull()
    else expect(told).toContain(says)
    expect(farApart(of('framework', framework), of('aws-us-east-1', list))).toBe(told)
  })

  test.each(PATTERN_IDS)('%s has a reason of its own', (pattern) =>
    expect(farApart(of('framework', 1e6, pattern), of('aws-us-east-1', 1, pattern))).toMatch(
      /times the list price\. The reference guide prices .+; list|The reference guide prices .+ than vendors do\./,
    ),
  )
})
