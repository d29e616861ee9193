import { expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { COST_FACTS } from './cost-facts'
import { priced, totals } from './engine'

test('every pattern can be priced with the facts on screen', () =>
  expect(priced(scenarioWith({})).costs.map(({ pattern }) => pattern)).toEqual([...PATTERN_IDS]))

test('a scenario is worked out once, another one anew', () => {
  const scenario = scenarioWith({ situation: { peakQps: 5000 } })
  expect(priced(scenario)).toBe(priced(scenario))
  expect(priced({ ...scenario })).not.toBe(priced(scenario))
  expect(priced(scenario)).toMatchObject({ scenario, costs: patternCosts(scenario, COST_FACTS) })
})

test('totals are those of the bills, for patterns that are not compared as well', () => {
  const scenario = scenarioWith({ situation: { peakQps: 5000 } })
  const bills = priced(scenario).costs.map(({ estimate }) => Math.round(estimate.total))
  expect(totals(PATTERN_IDS, { ...scenario, compare: ['monolith', 'cqrs'] }).map(Math.round)).toEqual(bills)
})

test('the recommended candidate is that of the recommendation, and its pattern is named once a question is answered', () => {
  expect(priced(scenarioWith({})).recommendedPattern).toBeNull()
  const { recommended, recommendedPattern, shown } = priced(scenarioWith({ situation: { auditCritical: true } }))
  expect(recommendedPattern).toBe('event-sourcing')
  expect(shown[0]).toBe(recommended)
  expect(recommended.recommended).toBe(true)
})
