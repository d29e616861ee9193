import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PATTERN_IDS, PRESETS, SCALE_LIMITS, TREE } from '@/content'
import { LIST_CARDS } from '@/content/rates/cards'
import { scenarioWith } from '@/lib/kernel'
import { reportOf, type ReportFacts } from './report'

const COST_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const FACTS: ReportFacts = { tree: TREE, limits: SCALE_LIMITS, antiPatterns: ANTI_PATTERNS, ...COST_FACTS }

describe('a report', () => {
  const examples = PRESETS.map(({ id, scenario }) => [id, scenarioWith(scenario)] as const)

  test.each(examples)('for %s considers and costs winner and runner-up', (_, scenario) => {
    const { recommendation, considered, costs, costed } = reportOf(scenario, FACTS)
    const chosen = [recommendation.winner, recommendation.runnerUp].filter((pattern) => pattern !== null)
    expect(considered.map(({ pattern }) => pattern)).toEqual(chosen)
    expect(costs.map(({ pattern }) => pattern)).toEqual(expect.arrayContaining([...chosen, ...scenario.compare, 'monolith']))
    expect(costs.map(({ pattern }) => pattern)).toEqual(costed.map(({ pattern }) => pattern))
  })

  test('an anti-pattern is held against the pattern that raises it, not against both', () => {
    const { considered } = reportOf(scenarioWith({ situation: { peakQps: 40, teams: 1 } }), FACTS)
    expect(considered.map(({ pattern, antiPatterns }) => [pattern, antiPatterns.map(({ antiPattern }) => antiPattern)])).toEqual([
      ['monolith', []],
      ['cqrs', ['premature-optimization']],
    ])
  })

  test('nothing answered: nobody is considered, and the default workload still has its costs', () => {
    const { considered, costs } = reportOf(scenarioWith({}), FACTS)
    expect(considered).toEqual([])
    expect(costs.map(({ pattern }) => pattern)).toEqual(PATTERN_IDS)
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
