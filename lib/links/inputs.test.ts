import { expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { inputOf } from './inputs'

const STANDARD = scenarioWith({})
const OWN = scenarioWith({
  situation: { teams: 6 },
  workload: { regions: 2 },
  people: { overhead: { cqrs: 0.123456 } },
  money: { factors: { exponentOne: 0.0123456 }, off: ['coordination', 'migration'], horizonMonths: 48 },
})
const MODEL = 'as in the model'

test.each([
  ['teams', 'Number of teams', ['not answered', '6 teams'], /^Count the teams/],
  ['off', 'Lines left out of all totals', ['none', 'coordination and migration'], null],
  ['factor.exponentOne', 'Growth of coordination with teams in one deployable', [MODEL, '0.01235'], /^Count, for/],
  ['exponentOne', 'Growth of coordination with teams in one deployable', [MODEL, '0.01235'], /^Count, for/],
  ['overhead.cqrs', 'Engineering overhead of CQRS', [MODEL, '+12.4%'], /^List the modules/],
  ['overhead.serverless', 'Engineering overhead of Serverless', [MODEL, MODEL], /^List the modules/],
  ['regions', 'Regions', ['1 region', '2 regions'], /^Measure the regions of what runs today\.$/],
  ['horizon', 'Horizon', ['36 months', '48 months'], null],
  ['unheard', 'unheard', [MODEL, MODEL], null],
] as const)('%s has a label, a value in each scenario, and how to find it out', (key, label, values, measure) => {
  const found = inputOf(key, [STANDARD, OWN])
  expect(found).toMatchObject({ key, label, values })
  if (measure === null) expect(found.measure).toBeNull()
  else expect(found.measure).toMatch(measure)
})
