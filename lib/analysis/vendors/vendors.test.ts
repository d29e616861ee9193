import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { STACK_SIZE_IDS } from '@/content/scenario/stack'
import { cardOnTerms, costInputs, monthlyTotal, termsOf } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { compareVendors } from './compare'
import { borrowedRange } from './range'
import { cardTimes, rangeOfPrice } from '@/lib/cost'

const CARDS = [LIST_CARDS['aws-us-east-1'], LIST_CARDS['azure-eastus'], LIST_CARDS['gcp-us-central1']]
const near = (amount: number) => 1e-9 * Math.max(1, amount)

const anyScenario = fc
  .record({
    peakQps: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: 1, max: 1e5 })),
    size: fc.constantFrom(...STACK_SIZE_IDS),
    regions: fc.integer({ min: 1, max: 3 }),
    readShare: fc.double({ min: 0, max: 1, noNaN: true }),
    discount: fc.constantFrom(0, 0.2),
    freeTier: fc.boolean(),
  })
  .map(({ peakQps, size, regions, readShare, discount, freeTier }) =>
    scenarioWith({
      situation: { peakQps },
      workload: { regions, readShare },
      stack: { size },
      money: { discount, freeTier },
    }),
  )
const anyPattern = fc.constantFrom(...PATTERN_IDS)

test('nobody is called cheaper who would not be, whatever the borrowed prices turn out as', () => {
  fc.assert(
    fc.property(
      anyPattern,
      anyScenario,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12 }),
      (pattern, scenario, places) => {
        const { certain } = compareVendors(pattern, scenario, CARDS)
        const ids = Object.keys(CARDS[0]!.prices)
        const totals = Object.fromEntries(
          CARDS.map((card, which) => {
            const found = cardTimes(card, (id) => {
              const [low, high] = rangeOfPrice(card, id)
              return low + (high - low) * (places[(ids.indexOf(id) + which) % places.length] ?? 0)
            })
            const listed = { ...termsOf(scenario), discount: 0 }
            return [card.id, monthlyTotal(pattern, costInputs(scenario), cardOnTerms(found, listed))]
          }),
        )
        for (const { cheaper, dearer } of certain) expect(totals[cheaper]).toBeLessThan(totals[dearer]!)
      },
    ),
    { numRuns: 150 },
  )
})

test('of every pair one is cheaper for certain, or the gap is smaller than what is missing', () => {
  fc.assert(
    fc.property(anyPattern, anyScenario, (pattern, scenario) => {
      const { certain, open, vendors } = compareVendors(pattern, scenario, CARDS)
      expect(certain.length + open.length).toBe((vendors.length * (vendors.length - 1)) / 2)
      for (const { gap, missing } of certain) expect(gap).toBeGreaterThan(missing)
      for (const { gap, missing } of open) expect(gap).toBeLessThanOrEqual(missing)
      for (const { gap } of [...certain, ...open]) expect(gap).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 60 },
  )
})

test('a total lies inside its range, and the blocks add up to it, whatever discount somebody has', () => {
  fc.assert(
    fc.property(anyPattern, anyScenario, (pattern, scenario) => {
      const { vendors, blocks } = compareVendors(pattern, scenario, CARDS)
      vendors.forEach(({ amount, low, high, borrowed }, at) => {
        expect(low).toBeLessThanOrEqual(amount + near(amount))
        expect(high).toBeGreaterThanOrEqual(amount - near(amount))
        expect(borrowed).toBeLessThanOrEqual(amount + near(amount))
        const listed = blocks.reduce((total, block) => total + (block.at[at]?.amount ?? 0), 0)
        expect(Math.abs(listed - amount)).toBeLessThanOrEqual(near(amount))
      })
    }),
    { numRuns: 60 },
  )
})

describe('the first card', () => {
  const scenario = scenarioWith({ situation: { peakQps: 500 } })
  const { vendors, blocks } = compareVendors('monolith', scenario, CARDS)

  test('borrows nothing and stands where the estimate does', () => {
    expect(vendors[0]).toMatchObject({ card: 'aws-us-east-1', borrowed: 0 })
    expect(vendors[0]!.low).toBe(vendors[0]!.amount)
    expect(vendors[0]!.high).toBe(vendors[0]!.amount)
    expect(blocks.every(({ at }) => at[0]?.borrowed === 0)).toBe(true)
  })

  test.each([
    ['database', 'azure', ['Database for PostgreSQL']],
    ['database', 'gcp', ['Cloud SQL PostgreSQL', 'Cloud SQL']],
    ['egress', 'azure', ['Bandwidth']],
    ['compute.app', 'gcp', ['GKE Autopilot']],
  ])('beside it, %s at %s is billed as %j', (id, vendor, services) => {
    const place = vendors.findIndex((each) => each.vendor === vendor)
    expect(blocks.find((block) => block.id === id)?.at[place]?.services).toEqual(services)
  })
})

test('the range of a card is that of its comparison, and none where nothing is borrowed', () => {
  const scenario = scenarioWith({ situation: { peakQps: 500 } })
  const { vendors } = compareVendors('cqrs', scenario, CARDS)
  const [first, azure] = CARDS
  expect(borrowedRange('cqrs', scenario, first!)).toBeNull()
  expect(borrowedRange('cqrs', scenario, azure!)).toEqual({ low: vendors[1]!.low, high: vendors[1]!.high })
  const less = scenarioWith({ situation: { peakQps: 500 }, money: { discount: 0.5 } })
  expect(borrowedRange('cqrs', less, azure!)?.high).toBeCloseTo(vendors[1]!.high / 2, 6)
})
