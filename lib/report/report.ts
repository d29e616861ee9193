import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { deriveRequirements, patternCosts, type CostFacts, type DerivedRequirement, type PatternCost } from '@/lib/cost'
import { recommend, type AntiPatternAlert, type DecisionFacts, type Recommendation } from '@/lib/decision'
import { antiPatternsInSight } from '@/lib/risk'
import { ceilingQps, headroom, type Headroom } from '@/lib/scale'
import { costedPatterns, type Costed } from './costed-patterns'

/** What a report is worked out from. */
export type ReportFacts = DecisionFacts & CostFacts

/** The winner or the runner-up, with all that would warn somebody who chose it. */
export type Considered = {
  pattern: PatternId
  is: 'winner' | 'runner-up'
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
  /** Winner first; empty while there is no verdict. */
  considered: Considered[]
  costed: Costed[]
  /** For the costed patterns, in their order. */
  costs: PatternCost[]
  requirements: DerivedRequirement[]
}

/** The recommendation for a scenario with its costs and warnings. Never throws; without any answer it still has costs. */
export function reportOf(scenario: Scenario, facts: ReportFacts): Report {
  const recommendation = recommend(scenario, facts)
  const costed = costedPatterns(scenario.compare, recommendation)
  return {
    scenario,
    recommendation,
    considered: consideredIn(recommendation, scenario, facts),
    costed,
    costs: patternCosts({ ...scenario, compare: costed.map(({ pattern }) => pattern) }, facts),
    requirements: deriveRequirements(scenario),
  }
}

const consideredIn = ({ winner, runnerUp }: Recommendation, scenario: Scenario, facts: ReportFacts): Considered[] => [
  ...(winner ? [considered(winner, 'winner', scenario, facts)] : []),
  ...(runnerUp ? [considered(runnerUp, 'runner-up', scenario, facts)] : []),
]

const considered = (pattern: PatternId, is: Considered['is'], scenario: Scenario, facts: ReportFacts): Considered => ({
  pattern,
  is,
  limits: headroom(pattern, facts.limits[pattern], scenario),
  ceiling: ceilingQps(pattern, facts.limits[pattern], scenario),
  antiPatterns: antiPatternsInSight(scenario, [pattern], facts.antiPatterns),
})
