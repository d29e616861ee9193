export { ANSWER_NAMES, answerAsClause, answerInWords } from './answers'
export {
  deciderFor,
  costed,
  carrying,
  firstLimits,
  partsOf,
  statedLimits,
  type Decider,
  type DeciderFacts,
  type Decision,
} from './decider'
export { candidateWith, isSameComposition, whole } from './candidates'
export { bordersOf, type Border } from './borders'
export { worthOfParts } from './worth'
export { edgesOf } from './edges'
export { needGroups, type NeedGroup } from './need-groups'
export { outcomeFor, outcomeOf, type QuickOutcome } from './outcome-for'
export { figureBehind, normalise, settledBy } from './normalise'
export { nextQuestion, openQuestions, uncertaintyOf } from './next-question'
export { moneyAgainstRules } from './money-and-rules'
export { compositionName } from './composition-name'
export { paidOf } from './paid'
export { candidateSketches, pricedCandidate, type CandidateSketch } from './priced-candidates'
export { runnerUpOf } from './runner-up'
export { adviceSoFar, outcomesOf, type AdviceSoFar, type Outcome } from './outcomes'
export { rankedStandings } from './ranking'
export { ANSWERS_ALONE, OVER_ANSWERS, OVER_RANGE } from './question-order'
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
  Budget,
  Candidate,
  Excluded,
  MoneySays,
  Need,
  PartWorth,
  PricedCandidate,
  RuleConflict,
  RuleReason,
  Recommendation,
  TreeAnswer,
  TreeResult,
} from './types'
