import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import {
  deriveRequirements,
  type CostFacts,
  type DerivedRequirement,
  type Difference,
  type Migration,
} from '@/lib/cost'
import {
  costed,
  deciderFor,
  needGroups,
  paidOf,
  recommend,
  runnerUpOf,
  worthOfParts,
  type Decider,
  type DecisionFacts,
  type NeedGroup,
  type PartWorth,
  type PricedCandidate,
  type Recommendation,
} from '@/lib/decision'
import { ceilingQps, headroom, type Headroom } from '@/lib/scale'
import { moneyReasons, type MoneyReason } from './money-reasons'
import { verdictInWords } from './verdict-in-words'

/** What a report is worked out from. */
export type ReportFacts = DecisionFacts & CostFacts

/** A candidate beside the recommended one. */
export type Beside = {
  role: 'recommended' | 'today' | 'rival'
  priced: PricedCandidate
  /** What is paid for, and what is lost and on no invoice: US dollars over the horizon. */
  paid: number
  unpaid: number
  /** What it costs more than the recommended one; null for that itself. */
  more: Difference | null
}

/** How far a pattern of the recommendation is from the limits that the reference guide states. */
export type PatternLimits = { pattern: PatternId; limits: Headroom[]; ceiling: ReturnType<typeof ceilingQps> }

/** Everything that a recommendation is handed on with, worked out once. */
export type Report = {
  scenario: Scenario
  recommendation: Recommendation
  /** The recommendation as a headline. */
  title: string
  /** The recommended one, what runs today where that was said and is another, and the serious rival. */
  beside: Beside[]
  rival: PricedCandidate | null
  /** Candidates that may be chosen, the recommended one among them. */
  choices: number
  groups: NeedGroup[]
  worth: PartWorth[]
  reasons: MoneyReason[]
  migration: Migration
  limits: PatternLimits[]
  requirements: DerivedRequirement[]
  /** Answers what else would be, at the same prices. */
  decider: Decider
}

/** The recommendation for a scenario with its costs and warnings. Never throws; without answers it still has costs. */
export function reportOf(scenario: Scenario, facts: ReportFacts): Report {
  const decider = deciderFor(scenario, facts)
  const recommendation = recommend(scenario, facts, decider)
  const decision = decider.decide(scenario.situation)
  const { recommended, today, candidates, needs, composition } = recommendation
  const runnerUp = runnerUpOf(decision, facts.complexity)
  const rival = candidates.find(({ candidate }) => candidate === runnerUp) ?? null
  const groups = needGroups(needs, decision, scenario.situation, decider)
  const worth = worthOfParts(decision, scenario.situation, decider)
  const beside = (role: Beside['role'], priced: PricedCandidate): Beside => {
    const paid = paidOf(priced.cost)
    const more =
      priced === recommended
        ? null
        : decision.costing.difference(costed(priced.candidate), costed(recommended.candidate))
    return { role, priced, paid, unpaid: priced.cost.total - paid, more }
  }
  return {
    scenario,
    recommendation,
    title: verdictInWords(recommendation),
    beside: [
      beside('recommended', recommended),
      ...(today && !recommended.today ? [beside('today', today)] : []),
      ...(rival && !rival.today ? [beside('rival', rival)] : []),
    ],
    rival,
    choices: new Set([decision.recommended, ...decision.eligible]).size,
    groups,
    worth,
    reasons: moneyReasons({ groups, worth, recommended, rival }),
    migration: decision.costing.migration(costed(recommended.candidate)),
    limits: composition.filter(isPatternId).map((pattern) => ({
      pattern,
      limits: headroom(pattern, facts.limits[pattern], scenario),
      ceiling: ceilingQps(pattern, facts.limits[pattern], scenario),
    })),
    requirements: deriveRequirements(scenario),
    decider,
  }
}
