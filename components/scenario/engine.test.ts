import { expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { COST_FACTS } from './cost-facts'
import { priced } from './engine'

test('every pattern can be priced with the facts on screen', () =>
  expect(priced(scenarioWith({})).costs.map(({ pattern }) => pattern)).toEqual([...PATTERN_IDS]))

test('a scenario is worked out once, another one anew', () => {
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
