import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import {
  combinationCost,
  combinationHorizonTotal,
  deriveRequirements,
  patternCosts,
  type CombinationCost,
  type CostFacts,
  type DerivedRequirement,
  type PatternCost,
} from '@/lib/cost'
import { recommend, type AntiPatternAlert, type DecisionFacts, type Recommendation } from '@/lib/decision'
import { detectAntiPatterns } from '@/lib/risk'
import { ceilingQps, headroom, type Headroom } from '@/lib/scale'
import type { Usd } from '@/lib/kernel'
import { costedPatterns, type Costed } from './costed-patterns'
import { verdictInWords } from './verdict-in-words'

/** What a report is worked out from. */
export type ReportFacts = DecisionFacts & CostFacts

/** A part of the advice or the runner-up, with all that would warn somebody who chose it. */
export type Considered = {
  pattern: PatternId
  /** `part`: composed with the winner. A runner-up that is composed with it is a part. */
  role: 'winner' | 'part' | 'runner-up'
  limits: Headroom[]
  /** The peak load at which it meets its first stated limit, when load, users and data grow together. */
  ceiling: ReturnType<typeof ceilingQps>
  /** Raised by this pattern alone. */
  antiPatterns: AntiPatternAlert[]
}

/** Everything that a recommendation is handed on with. */
export type Report = {
  scenario: Scenario
  recommendation: Recommendation
  /** The recommendation as a headline. */
  title: string
  /** Winner first, then what is composed with it; empty while there is no verdict. */
  considered: Considered[]
  /** What the advice costs as one system. Lambda and Kappa are no patterns and have no price of their own. */
  combination: CombinationCost
  /** The same over the whole horizon, growth and ramp-up included. */
  horizonTotal: Usd<'once'>
  costed: Costed[]
  /** For the costed patterns, in their order. */
  costs: PatternCost[]
  requirements: DerivedRequirement[]
}

/**
 * The recommendation for a scenario with its costs and warnings. Never throws; without any answer it still has costs.
 */
export function reportOf(scenario: Scenario, facts: ReportFacts): Report {
  const recommendation = recommend(scenario, facts)
  const patterns = recommendation.composition.filter(isPatternId)
  const costed = costedPatterns(scenario.compare, recommendation)
  return {
    scenario,
    recommendation,
    title: verdictInWords(recommendation),
    considered: consideredIn(recommendation, scenario, facts),
    combination: combinationCost(patterns, scenario, facts),
    horizonTotal: combinationHorizonTotal(patterns, scenario, facts),
    costed,
    costs: patternCosts({ ...scenario, compare: costed.map(({ pattern }) => pattern) }, facts),
    requirements: deriveRequirements(scenario),
  }
}

function consideredIn(
  { winner, runnerUp, composition }: Recommendation,
  scenario: Scenario,
  facts: ReportFacts,
): Considered[] {
  if (!winner) return []
  const parts = composition.filter(isPatternId).filter((part) => part !== winner)
  return [
    considered(winner, 'winner', scenario, facts),
    ...parts.map((part) => considered(part, 'part', scenario, facts)),
    ...(runnerUp && !parts.includes(runnerUp) ? [considered(runnerUp, 'runner-up', scenario, facts)] : []),
  ]
}

const considered = (
  pattern: PatternId,
  role: Considered['role'],
  scenario: Scenario,
  facts: ReportFacts,
): Considered => ({
  pattern,
  role,
  limits: headroom(pattern, facts.limits[pattern], scenario),
  ceiling: ceilingQps(pattern, facts.limits[pattern], scenario),
  antiPatterns: detectAntiPatterns(scenario, [pattern], facts.antiPatterns),
})
