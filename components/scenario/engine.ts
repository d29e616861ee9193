import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { costOverScale, totalsOverLoad, totalsOverTime, type CostLine, type TotalLine } from '@/lib/analysis'
import { deriveRequirements, standardOverhead, type DerivedRequirement, type Overhead } from '@/lib/cost'
import {
  candidateBill,
  shownCandidates,
  type CandidateBill,
  type CandidatesOnPage,
  type ShownCandidate,
} from '@/lib/report'
import { headroomsOf, type Headroom, type Limits } from '@/lib/scale'
import { ENGINE_FACTS } from './engine-facts'

export { fetchFurther, hasPrices } from './engine-facts'

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
}

/** The costs of a scenario. They are computed once, however many components ask. */
export function priced(scenario: Scenario): Priced {
  const known = worked.get(scenario)
  if (known) return known
  const candidates = shownCandidates(scenario, ENGINE_FACTS)
  const [recommended] = candidates.shown
  if (!recommended) throw new RangeError('The recommended candidate is always shown')
  const made: Priced = { ...candidates, scenario, recommended }
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
    ...standardOverhead(pattern, scenario, ENGINE_FACTS.operational[pattern]),
  }))

/** The monthly volumes that reference-guide rates are multiplied by. */
export const volumes = (scenario: Scenario): DerivedRequirement[] => deriveRequirements(scenario)

type OnPage = Pick<Priced, 'scenario' | 'shown'>

const shownOf = ({ shown }: OnPage) => shown.map(({ candidate }) => candidate)

/** How far the load is from each stated limit of the candidates that are shown. */
export const headrooms = (page: OnPage, limits: Limits): Headroom[][] =>
  shownOf(page).map(({ patterns }) => headroomsOf(patterns, limits, page.scenario))

/** Their monthly infrastructure cost over load, up to their limits. */
export const overScale = (page: OnPage, limits: Limits): CostLine[] =>
  costOverScale(page.scenario, shownOf(page), ENGINE_FACTS, limits)

/** The infrastructure bill of one of them, component by component. */
export const billOf = ({ candidate }: Pick<ShownCandidate, 'candidate'>, scenario: Scenario): CandidateBill =>
  candidateBill(candidate, scenario, ENGINE_FACTS)

/** Lines of the candidates that are shown: whole cost since the first month, and over the horizon at other loads. */
export type CandidateLines = { overTime: TotalLine[]; overLoad: TotalLine[] }

export function candidateLines(page: OnPage): CandidateLines {
  const { scenario } = page
  const candidates = shownOf(page)
  return {
    overTime: totalsOverTime(scenario, candidates, ENGINE_FACTS),
    overLoad: totalsOverLoad(scenario, candidates, ENGINE_FACTS),
  }
}
