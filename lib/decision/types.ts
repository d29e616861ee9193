import type { PatternId } from '@/content/pattern-ids'
import type { AxisId, AxisRule, Sign } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { AnswerKey, TreeQuestion, TreeQuestionId } from '@/content/schemas/decision'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { AntiPatternAlert } from '@/lib/risk'
import type { Headroom } from '@/lib/scale'

export type { AntiPatternAlert }

/** What a recommendation is read from. */
export type DecisionFacts = {
  tree: TreeQuestion[]
  /** What calls for a pattern, most dominant first. */
  rules: AxisRule[]
  /** What speaks for or against one without deciding. */
  signs: Sign[]
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

/**
 * A tagged reason that carries its figures; `sentence` says it in words. `need`: a rule calls for the pattern.
 * `stopped`: a rule would, but an answer or another part stands against it. `sign`: speaks for or against it and
 * decides only the order of what is not called for. `denied`: rules it out. The other tags inform and decide nothing.
 */
export type Reason = {
  tag: 'need' | 'stopped' | 'sign' | 'denied' | 'simplicity' | 'tree-vote' | 'limit' | 'anti-pattern' | 'unknown'
  for: boolean
  sentence: string
  figures: Record<string, number | string>
}

export type Contradiction = {
  between: [TreeQuestionId, TreeQuestionId]
  sentence: string
}

/** Two parts of the advice, or a part and an answer, that pull against each other; or two questions of the tree. */
export type Conflict = {
  id: string
  /** Patterns, answers or questions of the tree. */
  between: string[]
  sentence: string
  /** What to do about it. */
  remedy: string
}

/** Every pattern gets a verdict: nothing is filtered out silently. */
export type RankedPattern = {
  pattern: PatternId
  /** `fits`: part of the composition. `ruled-out`: the answers deny its reasons. `possible`: all else. */
  verdict: 'fits' | 'possible' | 'ruled-out'
  /** Higher is better; the meaning is said on the method page. */
  score: number
  reasons: Reason[]
}

/** A part of the composition: a pattern, or one of the named combinations over a stream of events. */
export type PartId = PatternId | CombinationId

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
  strategy:
    | 'shared-database-shared-schema'
    | 'shared-database-separate-schema'
    | 'separate-database'
    | 'cell-based-multi-tenancy'
  reasons: Reason[]
}

export type AnswerValue = string | number | boolean

/** One changed answer and what then leads. For a number, `to` is the border: the first value at which it changes. */
export type Change = {
  answer: AnswerKey
  /** null where the answer has not been given. */
  from: AnswerValue | null
  to: AnswerValue
  becomes: PatternId
  sentence: string
}

/** What would have to be true. */
export type Counterfactuals = {
  winner: PatternId
  /**
   * The smallest change of each answer that makes another pattern lead, nearest first; answers that cannot are left
   * out.
   */
  dethrones: Change[]
  /**
   * For each of the other six, in the order of the ranking: the smallest change that makes it lead; null: nothing on
   * its own.
   */
  wins: { pattern: PatternId; change: Change | null; sentence: string }[]
}

/** A question not answered yet, and how much of what is still open hangs on it. */
export type OpenQuestion = {
  answer: AnswerKey
  /** 0 to 1; the weights of all open questions add up to 1. */
  weight: number
  /**
   * Its answers that would change the advice as things stand; empty where it matters only together with another answer.
   */
  changes: { to: AnswerValue; composition: PartId[] }[]
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
  why: string[]
  axes: Record<AxisId, AxisAdvice>
  /** Lambda or Kappa where the answers call for it. */
  stream: { architecture: CombinationId; reasons: Reason[] } | null
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
