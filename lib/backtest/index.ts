export { backTest, type BackTest, type MethodId } from './back-test'
export { backTestRows, type BackTestRow } from './back-test-rows'
export {
  FORECASTERS,
  FUTURES_PER_CASE,
  scoredForecasts,
  type Forecaster,
  type ReliabilityBin,
  type ScoredForecasts,
} from './forecasts'
export { closeOf, sideBySide, type ComparedBill, type SideBySide } from './compared-bills'
export { validationOf, type Validation } from './validation'
