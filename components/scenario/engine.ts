import { DECISION_FACTS } from '@/content/decision/decision-facts'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { costOverScale, type CostLine } from '@/lib/analysis'
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
 * All that needs the rate cards and the cost models. Pages call it on the server and hand the first figures down; a
 * browser fetches it when its visitor first moves something (use-engine.ts), so that a page weighs no more for being
 * able to price.
 */

/**
 * A scenario and what its candidates cost: figures and the scenario they belong to are always shown together. `shown`
 * begins with the recommended one.
 */
export type Priced = CandidatesOnPage & {
  scenario: Scenario
  recommended: ShownCandidate
  /** What the patterns cost alone, for pages that do not show candidates yet. */
  costs: PatternCost[]
  /** The leading pattern of the recommendation; null while no question is answered. */
  recommendedPattern: PatternId | null
}

/** Worked out once for each scenario, however many ask. */
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

// A scenario is never changed in place, so its costs are known for as long as it lives.
const worked = new WeakMap<Scenario, Priced>()

export type PatternOverhead = Overhead & { pattern: PatternId }

/** The overhead of each compared pattern that counts without a figure of one's own. */
export const standardOverheads = (scenario: Scenario): PatternOverhead[] =>
  scenario.compare.map((pattern) => ({
    pattern,
    ...standardOverhead(pattern, scenario, COST_FACTS.operational[pattern]),
  }))

/** The monthly volumes that reference-guide rates are multiplied with. */
export const volumes = (scenario: Scenario): DerivedRequirement[] => deriveRequirements(scenario)

/** How far each compared pattern is from its stated limits. */
export const headrooms = (scenario: Scenario, limits: Record<PatternId, ScaleLimit[]>): Headroom[][] =>
  scenario.compare.map((pattern) => headroom(pattern, limits[pattern], scenario))

/** What each compared pattern costs over the load, up to its limits. */
export const overScale = (scenario: Scenario, limits: Record<PatternId, ScaleLimit[]>): CostLine[] =>
  costOverScale(scenario, COST_FACTS, limits)
