import { describe, expect, test } from 'vitest'
import { blockOf, ExactSum, unitWithoutBlock } from './amounts'

describe('a pricing unit', () => {
  test.each([
    ['GB', 1, 'GB'],
    ['100 Hours', 100, 'Hours'],
    ['10K', 10_000, ''],
    ['1,000 Requests', 1000, 'Requests'],
    ['1M Requests', 1e6, 'Requests'],
    ['2 b requests', 2e9, 'requests'],
    ['1 GB-Mo', 1, 'GB-Mo'],
    ['5 Keys', 5, 'Keys'],
    ['0.5 Hours', 0.5, 'Hours'],
    ['0 Hours', 1, 'Hours'],
    [' ', 1, ''],
  ])('"%s" counts %d of "%s"', (unit, block, rest) => {
    expect(blockOf(unit)).toBe(block)
    expect(unitWithoutBlock(unit)).toBe(rest)
  })
})

test.each([
  ['small among large', [1e16, 1, 1, -1e16], 2],
  ['large after small', [1, 1, 1e16, -1e16], 2],
  ['a tenth ten times', Array.from({ length: 10 }, () => 0.1), 1],
  ['equal and opposite', [3, -3], 0],
])('a sum loses nothing: %s', (_, amounts, total) => {
  const sum = new ExactSum()
  for (const amount of amounts) sum.add(amount)
  expect(sum.value).toBe(total)
})
