export { frontMatter, recordMarkdown } from './markdown'
export { parseRecord, type ParsedRecord, type RecordProblem } from './parse'
export { recordOf } from './record-of'
export type { About, DecisionRecord, RecordFacts, RecordTripwire } from './types'
