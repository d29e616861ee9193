import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { AxisId, AxisRule, Sign } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { PartId } from '@/content/schemas/part'
import type { AxisFacts, ConflictRule, TenancyRule } from '@/content/schemas/rule'
import type { AnswerKey, TreeQuestion } from '@/content/schemas/decision'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { AntiPatternAlert } from '@/lib/risk'
import type { Headroom } from '@/lib/scale'
import type { WholeCostFacts } from '@/lib/cost'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { Complexity, Excluded, Need, PricedCandidate, Budget, MoneySays } from './candidate-types'
import type {
  TreeResult,
  RuleReason,
  Contradiction,
  AnswerChange,
  Conflict,
  RankedPattern,
  AxisAdvice,
  Tenancy,
  AnswerValue,
} from './reason-types'

export type * from './candidate-types'
export type * from './reason-types'

export type { AntiPatternAlert, PartId }

/** What a recommendation is read from. */
export type DecisionFacts = RuleFacts & WholeCostFacts

/** What is decided by rules; prices come beside it. */
type RuleFacts = {
  tree: TreeQuestion[]
  /** The three decisions and their choices. */
  axes: Record<AxisId, AxisFacts>
  /** What calls for a pattern, most dominant first. */
  rules: AxisRule[]
  /** What speaks for or against one without deciding. */
  signs: Sign[]
  /** What pulls against what. */
  conflicts: ConflictRule[]
  /** How tenants are kept apart. */
  tenancy: TenancyRule[]
  /** Compositions that are no candidates. */
  exclusions: Exclusion[]
  complexity: Complexity
  limits: Record<PatternId, ScaleLimit[]>
  antiPatterns: AntiPattern[]
}

/** One changed answer and what then leads. For a number, `to` is the threshold: the first value at which it changes. */
export type Change = AnswerChange & { becomes: PatternId }

/** Which single answers change the recommendation. */
export type Counterfactuals = {
  winner: PatternId
  /**
   * The smallest change of each answer that makes another pattern lead, nearest first; answers that cannot are left
   * out.
   */
  dethrones: Change[]
  /**
   * For each of the other six, in the order of the ranking: the smallest change that makes it lead; null: no single
   * change does. `together`: two changes that do; null where one is enough or two are not.
   */
  wins: { pattern: PatternId; change: Change | null; together: AnswerChange[] | null }[]
}

/** A question not answered yet, and how much of what is still open hangs on it. */
export type OpenQuestion = {
  answer: AnswerKey
  /** 0 to 1; the weights of all open questions add up to 1. */
  weight: number
  /** US dollars over the horizon that hang on it, on average over its answers. */
  usd: number
  /**
   * Its answers that would change the advice as things stand; empty where it matters only together with another answer.
   */
  changes: { to: AnswerValue; composition: PartId[]; options: OptionId[] }[]
  /** What to go and measure, and what it decides. */
  sentence: string
}

export type NextQuestion = OpenQuestion & { order: { answer: AnswerKey; weight: number }[] }

export type Recommendation = {
  tree: TreeResult
  /** The pattern that answers the dominant force; null only while no answer at all is given. */
  winner: PatternId | null
  runnerUp: PatternId | null
  /** What to build, never empty, the leading part first. Without any answer the Monolith. */
  composition: PartId[]
  /** The composition as one phrase. */
  name: string
  /** Lighter options that are part of it. */
  options: OptionId[]
  needs: Need[]
  /** Least whole cost first. */
  candidates: PricedCandidate[]
  recommended: PricedCandidate
  /** What runs today, where that was said. */
  today: PricedCandidate | null
  excluded: Excluded[]
  /** null where no budget is given. */
  budget: Budget | null
  /** null where money and rules agree. */
  money: MoneySays | null
  axes: Record<AxisId, AxisAdvice>
  /** Lambda or Kappa where the answers call for it. */
  stream: { architecture: CombinationId; reasons: RuleReason[] } | null
  tenancy: Tenancy | null
  /** Between questions of the tree. They stand among the conflicts too. */
  contradictions: Contradiction[]
  conflicts: Conflict[]
  ranked: RankedPattern[]
  /** For the winner. */
  limits: Headroom[]
  /** For the whole composition. */
  antiPatterns: AntiPatternAlert[]
  unknown: AnswerKey[]
  counterfactuals: Counterfactuals
  /** null when no open answer can change the result. */
  nextQuestion: NextQuestion | null
}
