import { expect, test } from 'vitest'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { FACTOR_IDS } from '@/content/scenario/factor-ids'
import { FUTURES } from '@/content/scenario/futures'
import { scenarioWith } from '@/lib/kernel'
import { boundAt } from './figures'

const SCENARIO = scenarioWith({ situation: { peakQps: 1000 } })
const at = (value: number, digits = 2) => ({ value, now: 1, digits })

test.each([
  ['above', 3.456, { value: 3500, keepsAt: 3400, changesAt: 3500, said: '3.5K requests/s' }],
  ['below', 3.456, { value: 3400, keepsAt: 3500, changesAt: 3400, said: '3.4K requests/s' }],
  ['above', 3.5, { value: 3500, keepsAt: 3400, changesAt: 3500, said: '3.5K requests/s' }],
  ['below', 3.5, { value: 3500, keepsAt: 3600, changesAt: 3500, said: '3.5K requests/s' }],
] as const)('load is watched in requests/s, %s %d times today to two digits', (side, value, bound) =>
  expect(boundAt('load', side, at(value), SCENARIO)).toMatchObject({ input: 'peakQps', unit: 'requests/s', ...bound }),
)

test('it is known to as many digits as are given', () =>
  expect(boundAt('load', 'above', at(3.4561, 4), SCENARIO)).toMatchObject({ value: 3457, keepsAt: 3456, now: 1000 }))

test.each([
  [1.234, { value: 0.24, keepsAt: 0.23, now: 0 }],
  [1, { value: 0, keepsAt: -0.1 }],
  [0.876, { value: -0.12, keepsAt: -0.13 }],
])('growth to %d times a year is watched as a share', (value, bound) =>
  expect(boundAt('growth', 'above', at(value), SCENARIO)).toMatchObject({
    input: 'growthPerYear',
    unit: '%',
    ...bound,
  }),
)

test('every other figure keeps its name, its unit and its value', () => {
  const [factor] = FACTOR_IDS
  expect(boundAt(factor, 'above', at(4.5), SCENARIO)).toMatchObject({
    input: factor,
    unit: COST_FACTORS[factor].unit,
    value: 4.5,
  })
  expect(boundAt('teams', 'above', at(4.5), SCENARIO)).toMatchObject({ input: 'teams', unit: FUTURES.teams.unit })
})
