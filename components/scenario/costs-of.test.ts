import { expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternCosts } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { COST_FACTS } from './cost-facts'
import { costsOf } from './costs-of'

test('every pattern can be priced with the facts on screen', () =>
  expect(costsOf(scenarioWith({})).map(({ pattern }) => pattern)).toEqual([...PATTERN_IDS]))

test('a scenario is worked out once, another one anew', () => {
  const scenario = scenarioWith({ situation: { peakQps: 5000 } })
  expect(costsOf(scenario)).toBe(costsOf(scenario))
  expect(costsOf({ ...scenario })).not.toBe(costsOf(scenario))
  expect(costsOf(scenario)).toEqual(patternCosts(scenario, COST_FACTS))
})
