import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey, TreeQuestion, TreeQuestionId } from '@/content/schemas/decision'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { AntiPatternAlert } from '@/lib/risk'
import type { Headroom } from '@/lib/scale'

export type { AntiPatternAlert }

/** What a recommendation is read from. */
export type DecisionFacts = {
  tree: TreeQuestion[]
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

/** A tagged reason that carries its figures; `sentence` says it in words. */
export type Reason = {
  tag: 'tree-vote' | 'no-vote' | 'limit' | 'simplicity' | 'need' | 'anti-pattern' | 'unknown'
  for: boolean
  sentence: string
  figures: Record<string, number | string>
}

export type Contradiction = {
  between: [TreeQuestionId, TreeQuestionId]
  sentence: string
}

/** Every pattern gets a verdict: nothing is filtered out silently. */
export type RankedPattern = {
  pattern: PatternId
  verdict: 'fits' | 'possible' | 'ruled-out' | 'undecided'
  /** Higher is better; the meaning is said on the method page. */
  score: number
  reasons: Reason[]
}

export type Recommendation = {
  tree: TreeResult
  /** null only while no answer at all is given. */
  winner: PatternId | null
  runnerUp: PatternId | null
  why: string[]
  contradictions: Contradiction[]
  ranked: RankedPattern[]
  /** For the winner. */
  limits: Headroom[]
  antiPatterns: AntiPatternAlert[]
  unknown: AnswerKey[]
}
