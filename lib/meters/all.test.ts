import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup } from './price-lookup'
import { STATED } from './engine/line'
import { METERS, meterOf } from './all'
import { contradictionsIn } from './contradictions'
import { priceMeter } from './price-meter'
import type { Meter, UsageField } from './types'

const book = priceLookup(PRICES)
const listed = { freeTier: false, hoursPerMonth: 730 }
const byId = (meters: readonly Meter[]) => meters.map((meter) => [meter.id, meter] as const)
const standard = (meter: Meter) => Object.fromEntries(meter.usage.map((field) => [field.name, field.default]))

const valueOf = ({ minimum, maximum = minimum + 1e9, values, default: usual }: UsageField) =>
  values
    ? fc.constantFrom(...values)
    : fc.oneof(
        fc.constant(minimum),
        fc.constant(usual),
        fc.integer({ min: 0, max: 1000 }).map((more) => Math.min(maximum, minimum + more)),
        fc.constant(maximum),
      )

/** Random usage of a meter: most fields get a positive number, and any field may be zero. */
const usageOf = (meter: Meter) =>
  fc.record(Object.fromEntries(meter.usage.map((field) => [field.name, valueOf(field)])))
const always = (meter: Meter, law: (usage: Record<string, number>) => void) =>
  fc.assert(
    fc.property(usageOf(meter), (usage) => {
      fc.pre(contradictionsIn(meter, usage, listed).length === 0)
      law(usage)
    }),
    { numRuns: 60 },
  )

describe.each(byId(METERS))('%s', (id, meter) => {
  test('is the only meter with its id, and meterOf finds it', () => {
    expect(meterOf(id)).toBe(meter)
    expect(METERS.filter((other) => other.id === id)).toHaveLength(1)
    expect(id.split('.')[0]).toBe(meter.vendor)
  })

  test('has no field name twice, and accepts its own defaults', () => {
    const names = meter.usage.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, default: value, minimum } of meter.usage) {
      expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
      expect(value).toBeGreaterThanOrEqual(minimum)
    }
    expect(contradictionsIn(meter, {}, listed)).toEqual([])
    expect(contradictionsIn(meter, meter.defaults, listed)).toEqual([])
  })

  test('names only prices that exist, and bills at no other price', () => {
    for (const price of meter.prices) expect(() => book(price)).not.toThrow()
    const allowed = new Set([...meter.prices.map((price) => book(price).id), STATED])
    always(meter, (usage) => {
      for (const line of priceMeter(meter, usage, book, listed).lines) expect([...allowed]).toContain(line.price)
    })
  })

  test('bills at each of its prices for some usage', () => {
    const usages = fc.sample(usageOf(meter), { numRuns: 300, seed: 1 })
    const possible = usages.filter((usage) => contradictionsIn(meter, usage, listed).length === 0)
    const billed = new Set(
      [meter.defaults, ...possible].flatMap((usage) =>
        priceMeter(meter, usage, book, listed).lines.map(({ price }) => price),
      ),
    )
    expect(meter.prices.filter((price) => !billed.has(book(price).id))).toEqual([])
  })

  test('every line is quantity times rate less the reserved share, and the total is the sum of the lines', () => {
    always(meter, (usage) => {
      const { lines, total } = priceMeter(meter, usage, book, listed)
      for (const { id, quantity, rate, amount } of lines) {
        expect(Number.isFinite(quantity) && quantity >= 0).toBe(true)
        expect(id === 'reserved' || (rate >= 0 && amount >= 0)).toBe(true)
        expect(Math.abs(quantity * rate - amount)).toBeLessThanOrEqual(1e-9 * Math.max(1, amount))
      }
      expect(total).toBeGreaterThanOrEqual(0)
      expect(total).toBe(lines.reduce((sum, { amount }) => sum + amount, 0))
    })
  })

  test('has no line id twice', () => {
    always(meter, (usage) => {
      const ids = priceMeter(meter, usage, book, listed).lines.map((line) => line.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  test('never costs more with the free tier than without, nor more in the first year than later', () => {
    always(meter, (usage) => {
      const [paid, free, first] = [
        listed,
        { ...listed, freeTier: true },
        { ...listed, freeTier: true, firstYear: true },
      ].map((options) => priceMeter(meter, usage, book, options).total)
      expect(free).toBeLessThanOrEqual(paid!)
      expect(first).toBeLessThanOrEqual(free!)
    })
  })

  test('uses the hours of the month when the usage gives no hours', () => {
    const { hours: _, ...usage } = standard(meter)
    const short = { freeTier: false, hoursPerMonth: 672 }
    const given: Record<string, number> = meter.usage.some(({ name }) => name === 'hours') ? { hours: 672 } : {}
    const of = (use: Record<string, number>) => priceMeter(meter, use, book, short).total
    const { activeHours: _all, ...shown } = usage
    expect(of(shown)).toBe(of({ ...shown, ...given }))
  })

  test('refuses an unknown field, and values that are not finite numbers', () => {
    expect(() => priceMeter(meter, { nonsense: 1 }, book, listed)).toThrow(RangeError)
    const name = meter.usage[0]!.name
    for (const value of [NaN, Infinity, -1])
      expect(() => priceMeter(meter, { [name]: value }, book, listed)).toThrow(RangeError)
  })
})
