export { cardOnTerms } from './card-on-terms'
export { combinationCost, type CombinationCost, type CombinedPart } from './combination'
export { combinationHorizonTotal } from './combination-horizon'
export { costInputs, grownInputs, termsOf } from './cost-inputs'
export { estimate, monthlyTotal } from './estimate'
export { chosenCard, patternCost, patternCosts, type CostFacts } from './pattern-cost'
export { standardOverhead, type Overhead } from './people'
export { deriveRequirements, requirementsOf } from './requirements'
export type * from './types'
export { composition } from './whole/circumstances'
export { pricingOf, type Pricing, type WholeCostFacts } from './whole/pricing'
export type { Costing } from './whole/whole-cost'
export type {
  Circumstances,
  Composition,
  CostLine,
  Difference,
  Uncertain,
  UncertainId,
  WholeCost,
} from './whole/types'
