export { cardOnTerms } from './card-on-terms'
export { costInputs, grownInputs, termsOf } from './cost-inputs'
export { discountOf, isCommittable, sumsOf } from './list/discount'
export { agreedOn, savedBy, type AgreedOn, type AgreedRate, type RateOrigin } from './commitments/agreed'
export { breakEvenOf, type BreakEven } from './commitments/break-even'
export { cashByMonth, type CashMonth } from './commitments/cash'
export { estimate, monthlyTotal } from './estimate'
export { chosenCard, patternCost, patternCosts, type CostFacts } from './pattern-cost'
export { standardOverhead, type Overhead } from './standard-overhead'
export { deriveRequirements, requirementsOf } from './requirements'
export type * from './types'
export { circumstancesOf, composition } from './whole/circumstances'
export {
  billUnder,
  infrastructureUnder,
  loadKey,
  MOST_LOADS,
  openRange,
  pricingOf,
  type Pricing,
  type WholeCostFacts,
} from './whole/pricing'
export type { Migration, MigrationStep } from './whole/migration'
export type { Infrastructure, InfrastructurePart } from './whole/infrastructure'
export { uncertainIn, UNCERTAIN_IDS } from './whole/uncertain'
export { rangeOf, type Swing } from './whole/range'
export { linesOfFactor } from './whole/factors'
export { cardAt, cardTimes, rangeOfPrice } from './open-prices'
export type { OpenRange } from './whole/open-range'
export { isRunByVendor } from './whole/lines'
export type { Failure } from './whole/failure'
export type { Costing } from './whole/whole-cost'
export type {
  Circumstances,
  Composition,
  Difference,
  ShareValues,
  Uncertain,
  UncertainId,
  WholeCost,
} from './whole/types'
