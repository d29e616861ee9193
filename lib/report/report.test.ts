import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PATTERN_IDS, PRESETS } from '@/content'
import { isPatternId } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { scenarioWith } from '@/lib/kernel'
import { reportOf, type ReportFacts } from './report'

const COST_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const FACTS: ReportFacts = { ...DECISION_FACTS, ...COST_FACTS }

describe('a report', () => {
  const examples = PRESETS.map(({ id, scenario }) => [id, scenarioWith(scenario)] as const)

  test.each(examples)('for %s considers and costs winner and runner-up', (_, scenario) => {
    const { recommendation, considered, costs, costed } = reportOf(scenario, FACTS)
    const { winner, runnerUp, composition } = recommendation
    const chosen = [...new Set([winner, ...composition, runnerUp])].filter(isPatternId)
    expect(considered.map(({ pattern }) => pattern)).toEqual(chosen)
    expect(costs.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining([...chosen, ...scenario.compare, 'monolith']),
    )
    expect(costs.map(({ pattern }) => pattern)).toEqual(costed.map(({ pattern }) => pattern))
  })

  test('an anti-pattern is held against the pattern that raises it, not against both', () => {
    const { considered } = reportOf(
      scenarioWith({ situation: { peakQps: 5000, teams: 3, sharedDatabase: true } }),
      FACTS,
    )
    expect(
      considered.map(({ pattern, antiPatterns }) => [pattern, antiPatterns.map(({ antiPattern }) => antiPattern)]),
    ).toEqual([
      ['monolith', []],
      ['microservices', ['distributed-monolith']],
    ])
  })

  test('nothing answered: nobody is considered, and the default workload still has its costs', () => {
    const { considered, costs } = reportOf(scenarioWith({}), FACTS)
    expect(considered).toEqual([])
    expect(costs.map(({ pattern }) => pattern)).toEqual(PATTERN_IDS)
  })

  test("a combination has one price: less than its parts, and a stream's architecture adds none of its own", () => {
    const situation = { peakQps: 2_000_000, auditCritical: true }
    const { combination, considered } = reportOf(scenarioWith({ situation }), FACTS)
    const streamed = reportOf(scenarioWith({ situation: { ...situation, derivedStream: true } }), FACTS)
    expect(considered.map(({ pattern, role }) => `${pattern}: ${role}`)).toEqual([
      'event-sourcing: winner',
      'cell-based: part',
      'monolith: part',
    ])
    expect(combination.priced).toEqual(['event-sourcing', 'cell-based'])
    expect(combination.estimate.total).toBeLessThan(combination.estimate.atMost)
    expect(streamed.recommendation.composition).toContain('kappa-architecture')
    expect(streamed.combination).toEqual(combination)
  })

  test('costs do not depend on which patterns are compared', () => {
    const all = reportOf(scenarioWith({}), FACTS).costs
    fc.assert(
      fc.property(fc.subarray([...PATTERN_IDS], { minLength: 2 }), (compare) => {
        for (const cost of reportOf(scenarioWith({ compare }), FACTS).costs) expect(all).toContainEqual(cost)
      }),
      { numRuns: 10 },
    )
  })
})
