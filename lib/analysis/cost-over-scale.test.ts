import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { LimitMetric, ScaleLimit } from '@/content/schemas/pattern'
import { cardOnTerms, costInputs, estimate, termsOf } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { costOverScale, LOADS } from './cost-over-scale'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const FRAMEWORK = { rateCard: 'framework' } as const
const UNLIMITED = Object.fromEntries(PATTERN_IDS.map((id) => [id, []])) as unknown as Record<PatternId, ScaleLimit[]>

const limit = (metric: LimitMetric, value: number): ScaleLimit => ({
  text: `${metric} ${value}`,
  metric,
  value,
  unit: metric,
  evidence: { provenance: 'assumed', source: 'An invented limit', asOf: '2026' },
})
const alone = (pattern: PatternId) => ({ id: pattern, patterns: [pattern], options: [], stream: null })
const cqrsWithPeak = (value: number) => ({ ...UNLIMITED, cqrs: [limit('peakQps', value)] })
const lineOf = (limits: Record<PatternId, ScaleLimit[]>, scenario = scenarioWith({})) =>
  costOverScale(scenario, [alone('cqrs')], FACTS, limits)[0]!

describe('LOADS', () => {
  test('rise from 1 to 10M, include every power of ten, and repeat none', () => {
    for (let power = 0; power <= 7; power++) expect(LOADS).toContain(10 ** power)
    expect([LOADS[0], LOADS.at(-1), LOADS.length]).toEqual([1, 10_000_000, 22])
    expect([...new Set(LOADS)].sort((one, other) => one - other)).toEqual(LOADS)
  })
})

describe('the line of one pattern', () => {
  test('covers all loads when there is no limit', () => {
    const { points, endsAt } = lineOf(UNLIMITED)
    expect([points.map(({ qps }) => qps), endsAt]).toEqual([LOADS, null])
  })
  test('ends exactly at its limit', () => {
    const { points, endsAt } = lineOf(cqrsWithPeak(12_345))
    expect(points.at(-1)?.qps).toBe(endsAt?.qps)
    expect(endsAt).toEqual({ qps: expect.closeTo(12_345, 6), limit: limit('peakQps', 12_345) })
    expect(points.at(-2)?.qps).toBe(10_000)
  })
  test('has no point twice when its limit is one of the loads', () =>
    expect(
      lineOf(cqrsWithPeak(10_000))
        .points.slice(-2)
        .map(({ qps }) => qps),
    ).toEqual([4640, 10_000]))
  test('does not end when its limit is beyond the last load', () =>
    expect(lineOf(cqrsWithPeak(20_000_000)).endsAt).toBeNull())
  test('is a single point when its limit is below the first load', () =>
    expect(lineOf(cqrsWithPeak(0.5)).points.map(({ qps }) => qps)).toEqual([0.5]))
  test("passes through the scenario's own estimate", () => {
    const scenario = scenarioWith({ situation: { peakQps: 1000 } })
    const here = lineOf(UNLIMITED, scenario).points.find(({ qps }) => qps === 1000)
    expect(here?.total).toBe(
      estimate('cqrs', costInputs(scenario), cardOnTerms(LIST_CARDS['aws-us-east-1'], termsOf(scenario))).total,
    )
  })
  test('at reference-guide rates costs ten times as much at ten times the load', () => {
    const at = (load: number) =>
      lineOf(UNLIMITED, scenarioWith({ money: FRAMEWORK })).points.find(({ qps }) => qps === load)!.total
    expect(at(100_000) / at(10_000)).toBeCloseTo(10, 9)
  })
})

test('lines are in the order of the candidates', () =>
  expect(
    costOverScale(scenarioWith({}), [alone('serverless'), alone('monolith')], FACTS, UNLIMITED).map(({ id }) => id),
  ).toEqual(['serverless', 'monolith']))

test.each(['framework', 'aws-us-east-1'] as const)(
  'more load never costs less, whatever the limit, on the card %s',
  (rateCard) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e8, noNaN: true }),
        fc.double({ min: 0.1, max: 1e7, noNaN: true }),
        (ceiling, peakQps) => {
          const limits = Object.fromEntries(PATTERN_IDS.map((id) => [id, [limit('peakQps', ceiling)]])) as Record<
            PatternId,
            ScaleLimit[]
          >
          for (const { points, endsAt } of costOverScale(
            scenarioWith({ situation: { peakQps }, money: { rateCard } }),
            PATTERN_IDS.map(alone),
            FACTS,
            limits,
          )) {
            if (endsAt) expect(points.at(-1)?.qps).toBe(endsAt.qps)
            for (const [index, { qps, total }] of points.slice(1).entries()) {
              expect(qps).toBeGreaterThan(points[index]!.qps)
              expect(total).toBeGreaterThanOrEqual(points[index]!.total * (1 - 1e-12))
            }
          }
        },
      ),
      { numRuns: 50 },
    )
  },
)
