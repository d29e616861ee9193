import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { AxisId, AxisRule, Sign } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { PartId } from '@/content/schemas/part'
import type { AxisFacts, ConflictRule, TenancyRule } from '@/content/schemas/rule'
import type { AnswerKey, TreeQuestion, TreeQuestionId } from '@/content/schemas/decision'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { AntiPatternAlert } from '@/lib/risk'
import type { Figure } from '@/lib/rules'
import type { Headroom } from '@/lib/scale'
import type { UncertainId, WholeCost, WholeCostFacts } from '@/lib/cost'
import type { Exclusion } from '@/content/schemas/exclusion'

export type { AntiPatternAlert, PartId }

/** How much each part is to run, in points. */
export type Complexity = Readonly<Record<PatternId | OptionId, number>>

/** A composition that comes into question. */
export type Candidate = {
  /** Its parts, joined: the same for the same parts. */
  id: string
  /** The leading one first. */
  patterns: PatternId[]
  options: OptionId[]
  stream: CombinationId | null
}

/** A composition that does not, and why. */
export type Excluded = { candidate: Candidate; exclusion: string; because: string }

/** What the answers demand, and what that costs. */
export type Need = {
  /** Id of the rule that makes the demand. */
  id: string
  /** "history rebuilt from events". */
  name: string
  strength: AxisRule['strength']
  basis: Figure[]
  because: string
  /** Whether the recommendation meets it. */
  met: boolean
  /** US dollars over the horizon; `without` is what would be recommended without the need. */
  price: { usd: number; low: number; high: number; without: Candidate }
}

/** A candidate with its whole cost. */
export type PricedCandidate = {
  candidate: Candidate
  name: string
  /** Ids of needs. */
  meets: string[]
  misses: string[]
  cost: WholeCost
  /** Infrastructure today, US dollars a month. */
  monthly: number
  /** null without a budget. */
  withinBudget: boolean | null
  /** No other meets as many needs at less cost. */
  frontier: boolean
  recommended: boolean
  /** What runs today. */
  today: boolean
}

/** US dollars. */
export type BudgetLine = { budget: number; spent: number; over: number }

export type Budget = {
  within: boolean
  /** Infrastructure a month. */
  month: BudgetLine | null
  /** All that is paid for over the horizon. */
  total: BudgetLine | null
  /** Over the budget: what fits and misses the fewest needs; null where nothing does. */
  fits: PricedCandidate | null
  /** The peak load up to which the recommendation fits; null: at none. Infinity: at every one. */
  upToQps: number | null
}

/**
 * Money against a rule: the cheapest that meets the needs is another one. US dollars that the recommendation costs
 * more.
 */
export type MoneySays = {
  cheapest: Candidate
  usd: number
  low: number
  high: number
  /** Ids of the preferences and rules of thumb that decided. */
  by: string[]
  /** The figure on which the difference rests most. */
  settledBy: UncertainId | null
}

/** What a part of the recommendation buys. US dollars over the horizon that it costs more than it saves. */
export type PartWorth = {
  part: PatternId | OptionId
  plainer: Candidate
  usd: number
  low: number
  high: number
  /** The answer with which it pays: from `at` or up to it, by the range from `earliest` to `latest`; null: never. */
  crossing: {
    answer: AnswerKey
    pays: 'from' | 'up-to'
    now: number | null
    at: number | null
    earliest: number | null
    latest: number | null
  } | null
}

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

/** What one question of the source's tree says. */
export type TreeAnswer = {
  question: TreeQuestionId
  /** Labels of the branches taken, from the question down; empty while unanswered. */
  path: string[]
  /** Ids of the branches taken, for lighting up the picture. */
  taken: string[]
  patterns: PatternId[]
  /** Present where the source names "combination of patterns" in place of one. */
  says?: 'combination'
  /** Answers this question asks for and has not got. */
  missing: AnswerKey[]
}
export type TreeResult = Record<TreeQuestionId, TreeAnswer>

/** Why a pattern is, or is not, part of the recommendation. Each carries its figures; lib/report says it in words. */
export type Reason = RuleReason | NotCalledReason | TreeVoteReason | LimitReason | AntiPatternReason | UnknownReason

/**
 * `need`: a rule calls for the pattern. `stopped`: a rule would, but an answer or another part stands against it.
 * `sign`: speaks for or against it and decides only the order of what is not called for. `denied`: rules it out.
 */
export type RuleReason = {
  kind: 'need' | 'stopped' | 'sign' | 'denied' | 'simplicity'
  for: boolean
  /** Id of the rule; null for a sign or a default, which have none. */
  rule: string | null
  /** What it rests on. */
  basis: Figure[]
  because: string
  /** Parts that meet the same need already. */
  coveredBy: (PatternId | OptionId)[]
}
/** No rule calls for the pattern and no open answer could make one: what would. */
export type NotCalledReason = { kind: 'not-called'; for: false; rule: string; when: string }
/** A question of the tree names it. */
type TreeVoteReason = { kind: 'tree-vote'; for: true; question: TreeQuestionId; basis: Figure[] }
type LimitReason = { kind: 'limit'; for: false; limit: ScaleLimit; demand: number; ceiling: number }
type AntiPatternReason = { kind: 'anti-pattern'; for: false; alert: AntiPatternAlert }
/** Answers that have not been given and could make a rule call for it. */
type UnknownReason = { kind: 'unknown'; for: false; answers: AnswerKey[] }

/** What one question of the tree names and what that rests on. */
type TreeSaying = { question: TreeQuestionId; patterns: PatternId[]; basis: Figure[] }

/** Two questions of the tree that have nothing in common. */
export type Contradiction = { between: [TreeQuestionId, TreeQuestionId]; says: [TreeSaying, TreeSaying] }

/** One answer and the value that would make a difference; `from` is null where it has not been given. */
export type AnswerChange = { answer: AnswerKey; from: AnswerValue | null; to: AnswerValue }

/** Two parts of the recommendation, or a part and an answer, that pull against each other. It takes nothing away. */
export type RuleConflict = {
  kind: 'rule'
  id: string
  between: (PartId | AnswerKey)[]
  basis: Figure[]
  because: string
  remedy: string
  /** The nearest change of each answer that would end it, answers that were given first. */
  endsBy: AnswerChange[]
}
/** Two questions of the tree; the three decisions settle it. */
type TreeConflict = { kind: 'tree'; id: string; contradiction: Contradiction }
export type Conflict = RuleConflict | TreeConflict

/** Every pattern gets a verdict: nothing is filtered out silently. */
export type RankedPattern = {
  pattern: PatternId
  /** `fits`: part of the composition. `ruled-out`: the answers deny its reasons. `possible`: all else. */
  verdict: 'fits' | 'possible' | 'ruled-out'
  /** Higher is better; the meaning is said on the method page. */
  score: number
  reasons: Reason[]
}

/** What one axis says: how the system is cut, how it keeps data, where it runs. */
export type AxisAdvice = {
  axis: AxisId
  /** "Cells of one deployable each", "Event Sourcing and CQRS", "Servers or containers". */
  choice: string
  /** The patterns behind the choice; empty where the default of the axis is no pattern (plain CRUD, servers). */
  patterns: PatternId[]
  byDefault: boolean
  reasons: Reason[]
  /** Patterns of this axis that were not chosen, and what stands against each. */
  alternatives: { pattern: PatternId; reasons: Reason[] }[]
  /** Answers not given that could still change this axis. */
  unknown: AnswerKey[]
}

/** How tenants are kept apart; `strategy` is an id of content/combinations. */
export type Tenancy = {
  strategy: TenancyRule['strategy']
  reasons: RuleReason[]
}

export type AnswerValue = string | number | boolean

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
