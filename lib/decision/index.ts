export { ANSWER_NAMES, answerAsClause, answerInWords } from './answers'
export { compose } from './compose'
export { figureBehind, normalise, settledBy } from './normalise'
export { openQuestions } from './next-question'
export { adviceSoFar, outcomesOf, type AdviceSoFar, type Outcome } from './outcomes'
export { rankedStandings } from './ranking'
export { questionName } from './questions'
export { recommend } from './recommend'
export { askTree } from './tree'
export { sideInWords } from './values'
export type {
  AnswerChange,
  AntiPatternAlert,
  AxisAdvice,
  Change,
  Conflict,
  Contradiction,
  Counterfactuals,
  DecisionFacts,
  NextQuestion,
  OpenQuestion,
  PartId,
  RankedPattern,
  Reason,
  RuleConflict,
  RuleReason,
  Recommendation,
  TreeAnswer,
  TreeResult,
} from './types'
