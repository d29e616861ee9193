export { ANSWER_KEYS, answerInWords } from './answers'
export { recommend } from './recommend'
export { RULES, type Rule } from './rules'
export { askTree } from './tree'
export type {
  AntiPatternAlert,
  Contradiction,
  DecisionFacts,
  RankedPattern,
  Reason,
  Recommendation,
  TreeAnswer,
  TreeResult,
} from './types'
