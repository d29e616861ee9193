import { expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { COST_FACTS } from './cost-facts'
import { priced } from './engine'

test("the engine's rate cards price every pattern", () =>
  expect(priced(scenarioWith({})).costs.map(({ pattern }) => pattern)).toEqual([...PATTERN_IDS]))

test('the costs of a scenario are cached, and those of another one are computed', () => {
  const scenario = scenarioWith({ situation: { peakQps: 5000 } })
  expect(priced(scenario)).toBe(priced(scenario))
  expect(priced({ ...scenario })).not.toBe(priced(scenario))
  expect(priced(scenario)).toMatchObject({ scenario, costs: patternCosts(scenario, COST_FACTS) })
})

test('the recommended candidate comes first; its pattern is named once a question is answered', () => {
  expect(priced(scenarioWith({})).recommendedPattern).toBeNull()
  const { recommended, recommendedPattern, shown } = priced(scenarioWith({ situation: { auditCritical: true } }))
  expect(recommendedPattern).toBe('event-sourcing')
  expect(shown[0]).toBe(recommended)
  expect(recommended.recommended).toBe(true)
})
