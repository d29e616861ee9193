/* What a visitor works with on the first screen, fetched in one piece: see late-parts. */
export { AnswerNumber } from './AnswerNumber'
export { InputPanel } from './InputPanel'
export { PatternChooser } from './PatternChooser'
export { PresetLinks } from './PresetLinks'
export { ResetButton } from './ResetButton'
export { Results } from './Results'
export { RunsToday } from './RunsToday'
export { SummaryBar } from './SummaryBar'
