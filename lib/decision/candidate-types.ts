import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Figure } from '@/lib/rules'
import type { UncertainId, WholeCost } from '@/lib/cost'

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
  /**
   * The answer with which it pays: from `at` or up to it, by the range from `earliest` to `latest`; null: never, the
   * figure `everywhere`: whatever the answer.
   */
  crossing: {
    answer: AnswerKey
    pays: 'from' | 'up-to'
    now: number | null
    at: number | null
    earliest: number | null
    latest: number | null
    everywhere: number
  } | null
}
