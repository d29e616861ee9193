export { PATTERN_IDS } from '@/content/pattern-ids'
export { LIST_CARDS } from '@/content/rate-cards'
export { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
export { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
export { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
export { costOverScale } from '@/lib/analysis'
export { cardOnTerms, costInputs, estimate, monthlyTotal, patternCosts, termsOf } from '@/lib/cost'
export { scenarioWith } from '@/lib/kernel'
export { decode, paths } from '@/lib/share'
export { DECISION_FACTS, PRESETS } from '@/content'
export { deciderFor } from '@/lib/decision'
export {
  allFutures,
  axisOf,
  breakEvenMap,
  comparedIn,
  drawsOf,
  everyBill,
  failuresOf,
  futuresOf,
  graph,
  modelIn,
  modelOf,
  outlookOf,
  plain,
  policyOf,
  programOf,
  quantilesOf,
  runnerOf,
  tornadoOf,
  valueOfInformation,
  varianceShares,
} from '@/lib/analysis'
