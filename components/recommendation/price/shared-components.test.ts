import { describe, expect, test } from 'vitest'
import type { CombinedPart } from '@/lib/cost'
import { perMonth } from '@/lib/kernel'
import { notPriced, boughtComponents } from './shared-components'

const part = (id: string, amount: number, ...of: CombinedPart['of']): CombinedPart => ({
  id,
  label: id,
  of,
  amount: perMonth(amount),
})

describe('components of a combination', () => {
  const parts = [
    part('events', 300, 'event-sourcing'),
    part('logs', 20, 'cqrs', 'event-sourcing'),
    part('cache', 50, 'cqrs', 'event-sourcing'),
  ]

  test('shared ones come first, then the most expensive', () => {
    const { summary, rows } = boughtComponents(parts, 370)
    expect(rows.map(({ id }) => id)).toEqual(['cache', 'logs', 'events'])
    expect(summary).toBe('3 components, 2 shared')
  })

  test('discounts are the difference to the total; rounding leaves none', () => {
    expect(boughtComponents(parts, 300).off).toBeCloseTo(70)
    expect(boughtComponents(parts, 370 - 1e-9).off).toBe(0)
  })

  test('at reference-guide rates each is a whole pattern under its name', () => {
    const { summary, rows } = boughtComponents(
      [part('cqrs', 7, 'cqrs'), part('event-sourcing', 9, 'event-sourcing')],
      16,
    )
    expect(rows.map(({ label }) => label)).toEqual(['Event Sourcing', 'CQRS'])
    expect(summary).toBe('2 components, none shared')
  })
})

describe('parts without a price of their own are named', () => {
  test.each<[string, Parameters<typeof notPriced>, string[]]>([
    ['a Monolith alone has one', [['monolith'], ['monolith']], []],
    [
      'the Monolith beside another pattern',
      [['cqrs', 'monolith'], ['cqrs']],
      ['The modular monolith is not priced beside CQRS: the machines it would run on are in that bill.'],
    ],
    [
      'a stream',
      [['serverless', 'kappa-architecture'], ['serverless']],
      ['Kappa is not priced apart from the stream of events: no rate card holds its jobs, so they come on top.'],
    ],
  ])('%s', (_, asked, sentences) => expect(notPriced(...asked)).toEqual(sentences))
})
