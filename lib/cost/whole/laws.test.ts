import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { COST_FACTORS, FACTOR_IDS } from '@/content/scenario/cost-factors'
import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { composition } from './circumstances'
import { pricingOf } from './pricing'
import { rangeOf } from './range'
import type { Composition } from './types'
import { linesOfFactor } from './factors'

const costingOf = (parts: ScenarioParts) => {
  const scenario = scenarioWith(parts)
  return pricingOf(scenario, DECISION_FACTS, () => () => true).costing(scenario)
}

const lineOf = (parts: ScenarioParts, it: Composition, part: CostPart): number =>
  costingOf(parts)
    .cost(it)
    .lines.find((line) => line.part === part)?.usd ?? 0

const anyComposition: fc.Arbitrary<Composition> = fc
  .tuple(fc.subarray([...PATTERN_IDS], { minLength: 1 }), fc.subarray([...OPTION_IDS]))
  .map(([patterns, options]) => composition(patterns, options))

/** All that any line rests on, said. */
const anySystem: fc.Arbitrary<Situation> = fc.record({
  peakQps: fc.constantFrom(1, 500, 20_000),
  teams: fc.integer({ min: 1, max: 60 }),
  globalUsers: fc.boolean(),
  revenue: fc.constantFrom(0, 5e6, 5e8),
  auditCritical: fc.boolean(),
  otherQueryModels: fc.boolean(),
  runsToday: fc.constantFrom('nothing', 'monolith', 'microservices'),
  sameForAll: fc.boolean(),
})

const RUNS = { numRuns: 40 }

describe('laws of the whole cost', () => {
  test('coordination never falls with the number of teams', () => {
    fc.assert(
      fc.property(anySystem, anyComposition, fc.integer({ min: 1, max: 40 }), (situation, it, more) => {
        const teams = situation.teams ?? 1
        const at = (count: number) => lineOf({ situation: { ...situation, teams: count } }, it, 'coordination')
        expect(at(teams + more)).toBeGreaterThanOrEqual(at(teams))
      }),
      RUNS,
    )
  })

  test('what outages cost never rises with isolation: neither with cells, nor with more of them', () => {
    fc.assert(
      fc.property(anySystem, anyComposition, fc.integer({ min: 1, max: 1e6 }), (situation, it, users) => {
        const others = it.patterns.filter((id) => id !== 'cell-based')
        const inCells = composition([...others, 'cell-based'], it.options)
        const at = (one: Composition, usersPerCell: number) =>
          lineOf({ situation, workload: { users: 1e6, usersPerCell } }, one, 'outages')
        expect(at(inCells, users)).toBeLessThanOrEqual(at(composition(others, it.options), users) + 0.01)
        expect(at(inCells, users)).toBeLessThanOrEqual(at(inCells, 1e6) + 0.01)
      }),
      RUNS,
    )
  })

  test('the parts add up to the total, and the range holds it', () => {
    fc.assert(
      fc.property(anySystem, anyComposition, (situation, it) => {
        const costing = costingOf({ situation })
        const { lines, total, low, high } = costing.cost(it)
        expect(lines.map(({ part }) => part)).toEqual(COST_PARTS)
        expect(lines.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(total, 2)
        expect(costing.total(it)).toBeCloseTo(total, 2)
        expect(low).toBeLessThanOrEqual(total)
        expect(high).toBeGreaterThanOrEqual(total)
      }),
      RUNS,
    )
  })

  test('switching a line off removes exactly that line', () => {
    fc.assert(
      fc.property(anySystem, anyComposition, fc.constantFrom(...COST_PARTS), (situation, it, part) => {
        const all = costingOf({ situation }).cost(it)
        const without = costingOf({ situation, money: { off: [part] } }).cost(it)
        expect(without.lines).toEqual(all.lines.filter((line) => line.part !== part))
        expect(without.total).toBeCloseTo(all.total - (all.lines.find((line) => line.part === part)?.usd ?? 0), 2)
      }),
      RUNS,
    )
  })

  test('a wider range in is never narrower out', () => {
    const swing = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(swing), swing, fc.double({ min: 1, max: 5, noNaN: true }), (others, [a, b], wider) => {
        const [before, after] = [rangeOf(0, [...others, [a, b]]), rangeOf(0, [...others, [a * wider, b * wider]])]
        expect(after.low).toBeLessThanOrEqual(before.low)
        expect(after.high).toBeGreaterThanOrEqual(before.high)
      }),
    )
  })

  test("a figure of the visitor's own leaves less open than ours", () => {
    fc.assert(
      fc.property(anySystem, anyComposition, fc.constantFrom(...FACTOR_IDS), (situation, it, id) => {
        const width = ({ low, high }: { low: number; high: number }) => high - low
        const own = costingOf({ situation, money: { factors: { [id]: COST_FACTORS[id].value } } }).cost(it)
        expect(width(own)).toBeLessThanOrEqual(width(costingOf({ situation }).cost(it)) + 0.01)
      }),
      RUNS,
    )
  })

  test.each(FACTOR_IDS)('%s moves no line but those that are said to rest on it', (id) => {
    fc.assert(
      fc.property(anySystem, anyComposition, (situation, it) => {
        const at = (value: number) => costingOf({ situation, money: { factors: { [id]: value } } }).cost(it).lines
        const [atLow, atHigh] = [at(COST_FACTORS[id].low), at(COST_FACTORS[id].high)]
        for (const [index, { part, usd }] of atLow.entries())
          if (!linesOfFactor(id).includes(part)) expect(atHigh[index]?.usd).toBeCloseTo(usd, 4)
      }),
      { numRuns: 8 },
    )
  })

  test('no total is below what the same costs beside its infrastructure', () => {
    fc.assert(
      fc.property(anySystem, anyComposition, (situation, it) => {
        const costing = costingOf({ situation })
        expect(costing.total(it)).toBeGreaterThanOrEqual(costing.totalBesideBill(it) * (1 - 1e-9))
      }),
      RUNS,
    )
  })
})
