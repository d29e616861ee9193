export { costOverScale, type CostLine } from './cost-over-scale'
export { totalsOverLoad, totalsOverTime, type TotalLine } from './whole-cost-lines'
export { modelOf, type Model } from './model/model'
export type { Input, InputId } from './model/types'
export { totalsAt } from './model/evaluate'
export { allFutures, futuresOf } from './futures'
export { bestInEach, outlookOf, type CandidateOutlook, type Outlook, type Percentiles, type Share } from './outlook'
export { valueOfInformation, type ValueOfInformation, type Worth } from './value-of-information'
export { tornadoOf, type Bar, type Tornado } from './tornado'
export { varianceShares, type VarianceShares } from './variance-shares'
export { failuresOf, type Condition, type FailureBox, type Failures } from './failure-boxes'
export { ANALYSIS_CONSTANTS } from './constants'
export { axisOf, type Axis } from './axis'
export { lineOver, type Crossing, type Line } from './crossings'
export { breakEvenMap, type BreakEvenMap, type Exit } from './break-even-map'
export { mapReadings, placeAt, type MapReadings } from './map-readings'
export { modelIn, programOf, type Program } from './program'
export { comparedIn } from './compared'
export { everyBill, leadingIn, overTime, type CandidateOverTime, type CandidatesOverTime } from './over-time'
export { type When } from './when'
export { policyOf, type Path, type Policy, type Trigger } from './policy'
// What other models than that of a scenario are made of: the bench has one.
export { drawsOf } from './model/draws'
export { graph, plain } from './model/expression'
export { runnerOf } from './model/runner'
export { quantile, quantilesOf } from './numbers/quantiles'
export {
  migrationPlan,
  type MigrationPlan,
  type Phase,
  type PhaseKey,
  type PlanEdits,
  type WithinMove,
} from './migration-plan'
export { type MovedPart } from './plan-steps'
export { comparedMoves, type ComparedMove } from './published-moves'
export { capacitiesOf, loadCurves, type CandidateCapacity, type LoadCurve } from './capacity/capacity'
export { cellsPlanOf, FLAT, type CellsPlan, type CellsUnder } from './capacity/cells'
export { randomFrom } from './numbers/random'
export { compareVendors, type Ranged, type VendorComparison, type VendorTotal, type Verdict } from './vendors/compare'
export { borrowedRange } from './vendors/range'
