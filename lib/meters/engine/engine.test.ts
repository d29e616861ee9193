import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterFree } from './after-free'
import { roundUpToIncrement } from './round-up'
import { graduated } from './graduated'
import { accountLines } from './account'
import { line, optionalLine, scaled, STATED, statedOr } from './line'
import type { Charge, UnitPrice } from '../types'

const flat: UnitPrice = {
  id: 'test.flat',
  vendor: 'aws',
  region: 'global',
  unit: 'thing',
  usd: 2,
  origin: { kind: 'list', source: 'invented', asOf: '2026' },
}
const tiered: UnitPrice = {
  ...flat,
  id: 'test.tiered',
  tiers: [
    { upTo: 10, usd: 2 },
    { upTo: 30, usd: 1 },
    { upTo: null, usd: 0.5 },
  ],
}
const month = { freeTier: true, hoursPerMonth: 730 }

describe('graduated', () => {
  test.each([
    [0, 0],
    [5, 10],
    [10, 20],
    [11, 21],
    [30, 40],
    [31, 40.5],
    [100, 75],
  ])('%d things cost %d: only what is inside a tier gets its price', (quantity, amount) => {
    expect(graduated(quantity, tiered)).toBe(amount)
  })
  test('multiplies quantity and price when there are no tiers', () => expect(graduated(3, flat)).toBe(6))

  const tiers = fc
    .array(fc.tuple(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })), {
      minLength: 2,
      maxLength: 6,
    })
    .map((steps): UnitPrice => {
      let bound = 0
      const list = steps.map(([width, usd], index) => ({
        upTo: index === steps.length - 1 ? null : (bound += width),
        usd,
      }))
      return { ...flat, usd: list[0]!.usd, tiers: list }
    })
  const amount = fc.double({ min: 0, max: 1e10, noNaN: true })
  /** Equal except for floating-point error, which grows with the amount that is subtracted again. */
  const near = (a: number, b: number, taken: number) =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a, b, taken))

  test('never falls as the quantity grows', () => {
    fc.assert(
      fc.property(tiers, amount, amount, (price, a, more) => {
        expect(graduated(a + more, price)).toBeGreaterThanOrEqual(graduated(a, price) * (1 - 1e-12))
      }),
    )
  })
  test('charges a full tier and then the rest at the price of the next tier', () => {
    fc.assert(
      fc.property(tiers, fc.double({ min: 0, max: 1, noNaN: true }), (price, share) => {
        for (const [index, { upTo }] of price.tiers!.entries()) {
          const next = price.tiers![index + 1]
          if (upTo === null || !next) continue
          const rest = share * ((next.upTo ?? upTo + 1000) - upTo)
          near(graduated(upTo + rest, price), graduated(upTo, price) + rest * next.usd, upTo * next.usd)
        }
      }),
    )
  })
  test('has no jumps: a small step more costs at most that step at the price of the most expensive tier', () => {
    fc.assert(
      fc.property(tiers, amount, (price, quantity) => {
        const grain = Math.max(1, quantity) * 1e-6
        const highest = Math.max(...price.tiers!.map(({ usd }) => usd))
        const step = graduated(quantity + grain, price) - graduated(quantity, price)
        expect(step).toBeLessThanOrEqual(grain * highest * (1 + 1e-6) + 1e-9 * graduated(quantity, price))
      }),
    )
  })
  test('costs nothing for a quantity of zero', () =>
    fc.assert(
      fc.property(tiers, (price) => {
        expect(graduated(0, price)).toBe(0)
      }),
    ))
})

describe('afterFree', () => {
  const free = (kind: NonNullable<UnitPrice['free']>['kind']): UnitPrice => ({ ...flat, free: { quantity: 100, kind } })
  test.each([
    ['always', { freeTier: true }, 50],
    ['always', { freeTier: false }, 150],
    ['included', { freeTier: true }, 50],
    ['first-12-months', { freeTier: true }, 150],
    ['first-12-months', { freeTier: true, firstYear: true }, 50],
    ['first-12-months', { freeTier: false, firstYear: true }, 150],
  ] as const)('150 with 100 free %s and %o leaves %d', (kind, options, left) => {
    expect(afterFree(150, free(kind), { ...month, ...options })).toBe(left)
  })
  test('the billed quantity is never negative and never more than the usage', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.double({ min: 0.001, max: 1e12, noNaN: true }),
        (quantity, size) => {
          const left = afterFree(quantity, { ...flat, free: { quantity: size, kind: 'always' } }, month)
          expect(left >= 0 && left <= quantity).toBe(true)
        },
      ),
    )
  })
})

describe('roundUpToIncrement', () => {
  test.each([
    [0, 64, 0],
    [1, 64, 1],
    [64, 64, 1],
    [65, 64, 2],
    [4608, 512, 9],
    [26, 25, 2],
    [0.3, 0.1, 3],
    [600.0000000000001, 1, 600],
  ])('%d in blocks of %d are %d', (quantity, size, count) => expect(roundUpToIncrement(quantity, size)).toBe(count))
  test('returns at least the minimum number of increments', () => expect(roundUpToIncrement(0, 64, 1)).toBe(1))
  test('covers the quantity with the fewest increments', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 4096 }),
        (quantity, size) => {
          const count = roundUpToIncrement(quantity, size)
          expect(count * size * (1 + 1e-9)).toBeGreaterThanOrEqual(quantity)
          expect((count - 1) * size).toBeLessThan(quantity)
        },
      ),
    )
  })
})

const lineOf = (charge: Charge) => accountLines()(charge)

describe('line', () => {
  test('shows the average rate over the tiers, so that quantity times rate equals the amount', () => {
    expect(lineOf(line({ id: 'a', label: 'Things', quantity: 30, price: tiered }))).toEqual({
      id: 'a',
      label: 'Things',
      quantity: 30,
      unit: 'thing',
      rate: 40 / 30,
      amount: 40,
      price: 'test.tiered',
    })
  })
  test('shows the list price when nothing is billed', () => {
    expect(
      lineOf(
        line({
          id: 'a',
          label: 'Things',
          quantity: 5,
          price: { ...flat, free: { quantity: 9, kind: 'always' } },
          options: month,
        }),
      ),
    ).toMatchObject({
      quantity: 0,
      rate: 2,
      amount: 0,
    })
  })
  test('subtracts no free tier when the options leave it off', () => {
    expect(
      line({ id: 'a', label: 'Things', quantity: 5, price: { ...flat, free: { quantity: 9, kind: 'always' } } })
        .quantity,
    ).toBe(5)
  })
  test('is left out when it is optional and its quantity is zero', () => {
    expect(optionalLine({ id: 'a', label: 'Things', quantity: 0, price: flat })).toBeNull()
    expect(optionalLine({ id: 'a', label: 'Things', quantity: 1, price: flat })).toEqual(
      line({ id: 'a', label: 'Things', quantity: 1, price: flat }),
    )
  })
  test('scaled() multiplies the price of every tier', () => expect(graduated(30, scaled(tiered, 1.5))).toBe(60))
  test('statedOr() uses the price that the usage states, or the list price when that is 0', () => {
    expect(statedOr(7, tiered)).toMatchObject({ id: STATED, usd: 7, tiers: undefined })
    expect(statedOr(0, tiered)).toBe(tiered)
  })
})

describe('lines of one account', () => {
  const free = { quantity: 10, kind: 'always' as const }
  const charge = (id: string, quantity: number, price: UnitPrice) =>
    line({ id, label: id, quantity, price, options: month })

  test('take an allowance once, the first of them first', () => {
    const lineFor = accountLines()
    const price = { ...flat, free }
    expect([4, 9, 5].map((quantity) => lineFor(charge('a', quantity, price)).quantity)).toEqual([0, 3, 5])
  })
  test('reach a tier together', () => {
    const lineFor = accountLines()
    const amounts = [10, 10, 10].map((quantity) => lineFor(charge('a', quantity, tiered)).amount)
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(graduated(30, tiered))
    expect(amounts[2]).toBeLessThanOrEqual(amounts[0] ?? 0)
  })
  test('share the allowance of a price with those that the vendor counts with it', () => {
    const lineFor = accountLines()
    const queue = (id: string) => charge(id, 8, { ...flat, id, free })
    expect([lineFor(queue('aws.sqs.standard')).quantity, lineFor(queue('aws.sqs.fifo')).quantity]).toEqual([0, 6])
  })
  test('have an allowance of their own for each other price', () => {
    const lineFor = accountLines()
    expect(['a', 'b'].map((id) => lineFor(charge(id, 8, { ...flat, id, free })).quantity)).toEqual([0, 0])
  })
})
