import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { paths } from './paths'

const scenario = scenarioWith({ situation: { peakQps: 500 } })

test('every address of the app', () => {
  expect({
    home: paths.home(),
    patterns: paths.patterns(),
    pattern: paths.pattern('cell-based'),
    compare: paths.compare(),
    compareScenario: paths.compare(scenario),
    decide: paths.decide(),
    decideStep: paths.decide('consistency'),
    decideStepScenario: paths.decide('consistency', scenario),
    decideScenario: paths.decide(undefined, scenario),
    calculator: paths.calculator(),
    calculatorDefault: paths.calculator(DEFAULT_SCENARIO),
    calculatorScenario: paths.calculator(scenario),
    recommendation: paths.recommendation(scenario),
    recommendationDefault: paths.recommendation(DEFAULT_SCENARIO),
    evolve: paths.evolve(),
    combinations: paths.combinations(),
    antiPatterns: paths.antiPatterns(),
    operate: paths.operate(),
    method: paths.method(),
    ledger: paths.ledger(),
    ledgerRow: paths.ledger('aws.fargate.vcpu_hour'),
    ledgerFigure: paths.ledgerFigure('cap.writes'),
    ledgerOnly: paths.ledgerOnly({ grade: 'assumption' }),
    ledgerOnlyScenario: paths.ledgerOnly({ area: 'workload', age: 'stale' }, scenario),
    ledgerOnlyNothing: paths.ledgerOnly({ area: undefined }, DEFAULT_SCENARIO),
    ledgerExport: paths.ledgerExport('csv'),
    ledgerExportScenario: paths.ledgerExport('json', scenario),
    bills: paths.bills(),
    apiEstimate: paths.api.estimate(),
    apiRecommend: paths.api.recommend(),
  }).toMatchInlineSnapshot(`
    {
      "antiPatterns": "/anti-patterns",
      "apiEstimate": "/api/estimate",
      "apiRecommend": "/api/recommend",
      "bills": "/bills",
      "calculator": "/calculator",
      "calculatorDefault": "/calculator",
      "calculatorScenario": "/calculator?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "combinations": "/combinations",
      "compare": "/compare",
      "compareScenario": "/compare?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "decide": "/decide",
      "decideScenario": "/decide?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "decideStep": "/decide/consistency",
      "decideStepScenario": "/decide/consistency?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "evolve": "/evolve",
      "home": "/",
      "ledger": "/ledger",
      "ledgerExport": "/ledger/export.csv",
      "ledgerExportScenario": "/ledger/export.json?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "ledgerFigure": "/ledger#figure-cap.writes",
      "ledgerOnly": "/ledger?grade=assumption",
      "ledgerOnlyNothing": "/ledger",
      "ledgerOnlyScenario": "/ledger?v=1&rates=aws-us-east-1-2026-11&qps=500&area=workload&age=stale",
      "ledgerRow": "/ledger#price-aws.fargate.vcpu_hour",
      "method": "/method",
      "operate": "/operate",
      "pattern": "/patterns/cell-based",
      "patterns": "/patterns",
      "recommendation": "/recommendation?v=1&rates=aws-us-east-1-2026-11&qps=500",
      "recommendationDefault": "/recommendation?v=1&rates=aws-us-east-1-2026-11",
    }
  `)
})
