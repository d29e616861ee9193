export { ANSWER_KEYS, ANSWER_NAMES, answerInWords, unansweredIn } from './answers'
export { backTest, type Agreement, type BackTest, type BackTestFacts, type DecidedCase, type MethodId } from './back-test'
export { nextQuestion, openQuestions } from './next-question'
export { adviceSoFar, outcomesOf, type AdviceSoFar, type Outcome } from './outcomes'
export { recommend } from './recommend'
export { askTree } from './tree'
export { sideInWords } from './values'
export type {
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
  Recommendation,
  Tenancy,
  TreeAnswer,
  TreeResult,
} from './types'
