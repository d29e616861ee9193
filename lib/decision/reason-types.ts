import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { AxisId } from '@/content/schemas/axes'
import type { PartId } from '@/content/schemas/part'
import type { TenancyRule } from '@/content/schemas/rule'
import type { AnswerKey, TreeQuestionId } from '@/content/schemas/decision'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPatternAlert } from '@/lib/risk'
import type { Figure } from '@/lib/rules'

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
export type Reason =
  | RuleReason
  | NotCalledReason
  | CostReason
  | TreeVoteReason
  | LimitReason
  | AntiPatternReason
  | UnknownReason

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
/** No rule calls for the pattern, but it saves more than it costs, most of all in one line. */
type CostReason = { kind: 'cost'; for: true; part: CostPart }
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
