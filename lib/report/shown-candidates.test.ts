import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates, type CandidatesOnPage } from './shown-candidates'

const shownIn = (scenario: Scenario): CandidatesOnPage => shownCandidates(scenario, DECISION_FACTS)
const SCENARIOS: [string, Scenario][] = [
  ['nothing said', scenarioWith({})],
  ...PRESETS.map(({ id, scenario }): [string, Scenario] => [id, scenarioWith(scenario)]),
]

describe.each(SCENARIOS)('the candidates shown for %s', (_, scenario) => {
  const { shown, points } = shownIn(scenario)
  const { recommended, candidates } = recommend(scenario, DECISION_FACTS)

  test('start with the recommended one, at its own total', () => {
    expect(shown[0]).toMatchObject({ name: recommended.name, because: 'recommended', toRecommended: null })
    expect(shown[0]?.cost.total).toBe(recommended.cost.total)
  })

  test('are few, each once, with somebody to choose against', () => {
    expect(shown.length).toBeLessThanOrEqual(6)
    expect(shown.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
  })

  test('have names that tell them apart', () => {
    expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length)
  })

  test('hold the runner-up or the cheapest, which meet the hard needs as well', () => {
    expect(shown.map(({ because }) => because)).toContain('runner-up')
  })

  test('differ from the recommended one by what their totals differ', () => {
    for (const { cost, toRecommended } of shown.slice(1)) {
      expect(toRecommended?.usd).toBeCloseTo(cost.total - recommended.cost.total, 4)
      const { low, high, usd } = toRecommended!
      expect(low).toBeLessThanOrEqual(usd)
      expect(high).toBeGreaterThanOrEqual(usd)
    }
  })

  test('are points beside all others, least whole cost first', () => {
    expect(points.map(({ total }) => total)).toEqual(candidates.map(({ cost }) => Math.round(cost.total)))
    expect(points.filter(({ mark }) => mark === 'recommended')).toHaveLength(1)
  })
})

describe('what a visitor asks for', () => {
  test('a pattern of their choice is added in its plainest form, after the others', () => {
    const plain = shownIn(scenarioWith({}))
    const { shown } = shownIn(scenarioWith({ compare: ['monolith', 'edge-computing'] }))
    expect(shown.at(-1)).toMatchObject({ because: 'chosen', name: 'Edge Computing' })
    expect(shown[0]?.id).toBe(plain.shown[0]?.id)
  })

  test('one that is shown already is not shown twice', () => {
    const { shown } = shownIn(scenarioWith({ compare: ['monolith', 'serverless'] }))
    expect(shown.filter(({ candidate }) => candidate.patterns.join() === 'monolith')).toHaveLength(1)
  })

  test('six patterns are all there, whatever is shown besides', () => {
    const six = PATTERN_IDS.filter((id) => id !== 'monolith')
    const { shown } = shownIn(scenarioWith({ compare: six }))
    expect(shown.map(({ pattern }) => pattern)).toEqual(expect.arrayContaining(six))
  })

  test('all seven are a choice of none', () => {
    expect(shownIn(scenarioWith({ compare: [...PATTERN_IDS] })).shown.map(({ because }) => because)).not.toContain(
      'chosen',
    )
  })
})

test('what runs today stands beside the recommended one', () => {
  const { shown } = shownIn(scenarioWith({ situation: { auditCritical: true, runsToday: 'monolith', peakQps: 500 } }))
  expect(shown[1]).toMatchObject({ because: 'today', today: true })
})

test('a difference that is smaller than its range does not say which costs more', () => {
  for (const { toRecommended } of shownIn(scenarioWith({})).shown.slice(1)) {
    const { low, high, told } = toRecommended!
    expect(told).toBe(low > 0 || high < 0)
  }
})
