import { expect, test } from 'vitest'
import type { Infrastructure } from '@/lib/cost'
import { perMonth } from '@/lib/kernel'
import { componentRows } from './component-rows'

const bill = (amounts: Record<string, number>, off = 0): Infrastructure => ({
  parts: Object.entries(amounts).map(([id, amount]) => ({
    id,
    label: id,
    kind: 'compute',
    of: ['monolith'],
    amount: perMonth(amount),
  })),
  support: perMonth(0),
  total: perMonth(Object.values(amounts).reduce((sum, amount) => sum + amount, 0) - off),
})

test('a component of two candidates is one row, the largest first, and a candidate without it has none', () => {
  const { rows } = componentRows([bill({ cache: 10, database: 50 }), bill({ database: 60, queue: 5 })])
  expect(rows.map(({ id, amounts }) => [id, ...amounts])).toEqual([
    ['database', 50, 60],
    ['cache', 10, null],
    ['queue', null, 5],
  ])
  expect(rows[0]?.of).toEqual(['monolith'])
})

test('what the total lacks to the sum is a discount', () =>
  expect(componentRows([bill({ database: 50 }, 5), bill({ database: 50 })]).discounts).toEqual([-5, 0]))
