/* What a visitor works with on the first screen, fetched in one piece: see late-parts. */
export { CalculatorLink } from './CalculatorLink'
export { ColumnHeads } from './ColumnHeads'
export { ComparisonSummary } from './ComparisonSummary'
export { FactRow } from './FactRow'
export { LiveRows } from './LiveRows'
export { LoadControl } from './LoadControl'
export { PatternChoice } from './PatternChoice'
export { RowGroup } from './RowGroup'
