import { DECISION_FACTS } from '@/content/decision/decision-facts'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { costOverScale, totalsOverLoad, totalsOverTime, type CostLine, type TotalLine } from '@/lib/analysis'
import {
  deriveRequirements,
  patternCosts,
  standardOverhead,
  type DerivedRequirement,
  type Overhead,
  type PatternCost,
} from '@/lib/cost'
import { shownCandidates, type CandidatesOnPage, type ShownCandidate } from '@/lib/report'
import { headroom, type Headroom } from '@/lib/scale'
import { COST_FACTS } from './cost-facts'

/*
 * Everything that needs the rate cards and the cost models. Pages call it on the server and pass the first figures to
 * the browser, which loads it only when its visitor first changes something (use-engine.ts), so that it adds nothing to
 * the first load.
 */

/**
 * A scenario and the cost of its candidates. Figures and the scenario they belong to are always shown together. `shown`
 * begins with the recommended candidate.
 */
export type Priced = CandidatesOnPage & {
  scenario: Scenario
  recommended: ShownCandidate
  /** Cost of each pattern alone, for pages that do not show candidates yet. */
  costs: PatternCost[]
  /** The leading pattern of the recommendation; null while no question is answered. */
  recommendedPattern: PatternId | null
}

/** The costs of a scenario. They are computed once, however many components ask. */
export function priced(scenario: Scenario): Priced {
  const known = worked.get(scenario)
  if (known) return known
  const candidates = shownCandidates(scenario, DECISION_FACTS)
  const [recommended] = candidates.shown
  if (!recommended) throw new RangeError('The recommended candidate is always shown')
  const answered = Object.keys(scenario.situation).length > 0
  const made: Priced = {
    ...candidates,
    scenario,
    recommended,
    costs: patternCosts(scenario, COST_FACTS),
    recommendedPattern: answered ? recommended.pattern : null,
  }
  worked.set(scenario, made)
  return made
}

// Scenarios are immutable, so the costs of an object never change.
const worked = new WeakMap<Scenario, Priced>()

export type PatternOverhead = Overhead & { pattern: PatternId }

/**
 * The overhead of each pattern that applies when the visitor has not set one. All seven, also when the visitor chose
 * some: the candidates on the page may contain any of them.
 */
export const standardOverheads = (scenario: Scenario): PatternOverhead[] =>
  PATTERN_IDS.map((pattern) => ({
    pattern,
    ...standardOverhead(pattern, scenario, COST_FACTS.operational[pattern]),
  }))

/** The monthly volumes that reference-guide rates are multiplied by. */
export const volumes = (scenario: Scenario): DerivedRequirement[] => deriveRequirements(scenario)

/** How far the load is from each stated limit of the compared patterns. */
export const headrooms = (scenario: Scenario, limits: Record<PatternId, ScaleLimit[]>): Headroom[][] =>
  scenario.compare.map((pattern) => headroom(pattern, limits[pattern], scenario))

/** The monthly infrastructure cost of each compared pattern over load, up to its limits. */
export const overScale = (scenario: Scenario, limits: Record<PatternId, ScaleLimit[]>): CostLine[] =>
  costOverScale(scenario, COST_FACTS, limits)

/** Lines of the candidates that are shown: whole cost since the first month, and over the horizon at other loads. */
export type CandidateLines = { overTime: TotalLine[]; overLoad: TotalLine[] }

export function candidateLines({ scenario, shown }: Pick<Priced, 'scenario' | 'shown'>): CandidateLines {
  const candidates = shown.map(({ candidate }) => candidate)
  return {
    overTime: totalsOverTime(scenario, candidates, DECISION_FACTS),
    overLoad: totalsOverLoad(scenario, candidates, DECISION_FACTS),
  }
}
