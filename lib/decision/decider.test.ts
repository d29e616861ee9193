import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { costed, deciderFor, type Decision } from './decider'
import { anySituation, FACTS } from './decision.fixture'

/** Scenarios that differ in what is no answer. */
const OTHERS: readonly ScenarioParts[] = [
  {},
  { money: { rateCard: 'aws-us-east-1' } },
  { money: { rateCard: 'aws-us-east-1', discount: 0.2 } },
  { money: { rateCard: 'aws-us-east-1', prices: { 'aws.fargate.vcpu_hour': 1 } } },
  { money: { horizonMonths: 60, growthPerYear: 0.5 } },
  { money: { off: ['development'] } },
  { workload: { averageToPeak: 0.05 }, own: ['averageToPeak'] },
  { people: { engineers: 40, loadedCost: 90_000 }, own: ['engineers'] },
]

const told = ({ recommended, cheapest, byRules, eligible, excluded, needs, costing }: Decision) => ({
  recommended,
  cheapest,
  byRules,
  eligible,
  excluded,
  needs,
  costs: eligible.slice(0, 5).map((candidate) => costing.cost(costed(candidate))),
  circumstances: costing.circumstances,
})

/** Prices and decisions are shared between scenarios: by those that have nothing else in common, nothing. */
test('what was asked before, under other answers, prices, terms or figures, changes no decision and no price', () => {
  const asked = fc.tuple(anySituation, fc.constantFrom(...OTHERS))
  fc.assert(
    fc.property(fc.array(asked, { minLength: 2, maxLength: 4 }), (all) => {
      for (const [situation, parts] of all) {
        const scenario = scenarioWith({ ...parts, situation })
        const fresh = deciderFor(scenario, { ...FACTS }).decide(scenario.situation)
        expect(told(deciderFor(scenario, FACTS).decide(scenario.situation))).toEqual(told(fresh))
      }
    }),
    { numRuns: 25 },
  )
})
