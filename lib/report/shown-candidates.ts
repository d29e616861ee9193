import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { Scenario } from '@/content/schemas/scenario'
import {
  candidateSketches,
  costed,
  deciderFor,
  paidOf,
  runnerUpOf,
  pricedCandidate,
  type Candidate,
  type CandidateSketch,
  type Decider,
  type DeciderFacts,
  type PricedCandidate,
} from '@/lib/decision'
import { frontierSteps, type FrontierStep } from './frontier'

/** Why a candidate is on the page, in the order in which they are shown. */
type ShownBecause = 'recommended' | 'today' | 'runner-up' | 'cheapest' | 'rival' | 'chosen'

/** How much more than the recommended one it costs over the horizon, US dollars. */
type ToRecommended = {
  usd: number
  low: number
  high: number
  /** Whether the range says which of the two costs more. */
  told: boolean
}

/** A candidate with a column, a line or a bar of its own. */
export type ShownCandidate = PricedCandidate & {
  /** The same for the same composition, in every scenario. */
  id: string
  /** The leading pattern: its colour and its facts. */
  pattern: PatternId
  because: ShownBecause
  /** The part of the total that has to be paid for; the rest is left unpaid. US dollars over the horizon. */
  paid: number
  /** null for the recommended one itself. */
  toRecommended: ToRecommended | null
}

/** A candidate as a point: what it costs over the horizon, in whole US dollars, against the needs that it meets. */
export type CandidatePoint = {
  name: string
  pattern: PatternId
  total: number
  met: number
  /** What sets it apart from the others. */
  mark?: 'recommended' | 'today'
}

export type NamedNeed = Pick<AxisRule, 'id' | 'strength'> & { name: string }

/** The candidates of a scenario for a page: those that it shows, and all of them as points. */
export type CandidatesOnPage = {
  /** The recommended one first. */
  shown: ShownCandidate[]
  /** All of them, least whole cost first. */
  points: CandidatePoint[]
  /** The cheapest for each number of needs. */
  frontier: FrontierStep[]
  /** What they meet or miss. */
  needs: NamedNeed[]
}

/** Columns that a table has room for, as long as nobody asks for more. */
const MOST = 6
/** With fewer there is nothing to choose between. */
const FEWEST = 4

/**
 * The candidates that a visitor should see side by side: the recommended one, what runs today, the runner-up, the
 * cheapest that meets the hard needs, others of which none meets as many needs for less, and, for each pattern that the
 * visitor chose and that leads none of these, the plainest candidate that contains it.
 */
export function shownCandidates(
  scenario: Scenario,
  facts: DeciderFacts,
  decider: Decider = deciderFor(scenario, facts),
): CandidatesOnPage {
  const decision = decider.decide(scenario.situation)
  // Every candidate is a point; only those that are shown need their lines and ranges.
  const all = candidateSketches(decision)
  const priceOf = (one: CandidateSketch) => pricedCandidate(one, decision, scenario, decider)
  const toRecommended = (one: Candidate): ToRecommended => {
    const { usd, low, high } = decision.costing.difference(costed(one), costed(decision.recommended))
    return { usd, low, high, told: low > 0 || high < 0 }
  }
  const needs = decision.needs.map(({ id, need, strength }) => ({ id, name: need, strength }))
  const shown = choiceOf(all, {
    today: all.find(({ today }) => today),
    runnerUp: runnerUpOf(decision, facts.complexity),
    cheapest: decision.cheapest,
    eligible: decision.eligible,
    chosen: chosenPatterns(scenario),
  })
  return {
    shown: shown.map(({ one, because }) => {
      const priced = priceOf(one)
      return {
        ...priced,
        id: one.candidate.id,
        pattern: leadOf(one),
        because,
        paid: paidOf(priced.cost),
        toRecommended: one.recommended ? null : toRecommended(one.candidate),
      }
    }),
    points: all.map(pointOf),
    frontier: frontierSteps(all.filter(({ frontier }) => frontier).map(priceOf), needs),
    needs,
  }
}

/** The patterns that a visitor asked for. All seven are asked for by nobody: they are what a scenario starts with. */
const chosenPatterns = ({ compare }: Pick<Scenario, 'compare'>): PatternId[] =>
  compare.length < PATTERN_IDS.length ? compare : []

type Named = {
  today: CandidateSketch | undefined
  runnerUp: Candidate | null
  cheapest: Candidate
  eligible: readonly Candidate[]
  chosen: readonly PatternId[]
}
type Choice = { one: CandidateSketch; because: ShownBecause }

function choiceOf(
  priced: readonly CandidateSketch[],
  { today, runnerUp, cheapest, eligible, chosen }: Named,
): Choice[] {
  const shown = new Map<CandidateSketch, ShownBecause>()
  const add = (one: CandidateSketch | undefined, because: ShownBecause) => {
    if (one && !shown.has(one)) shown.set(one, because)
  }
  const isNew = (one: CandidateSketch) => [...shown.keys()].every((other) => isUnlike(one, other))
  const addRivals = (rivals: readonly CandidateSketch[], most: number) => {
    for (const one of rivals) if (shown.size < most && isNew(one)) add(one, 'rival')
  }
  add(
    priced.find(({ recommended }) => recommended),
    'recommended',
  )
  add(today, 'today')
  add(
    priced.find(({ candidate }) => candidate === runnerUp),
    'runner-up',
  )
  add(
    priced.find(({ candidate }) => candidate === cheapest),
    'cheapest',
  )
  const leads = (pattern: PatternId) => [...shown.keys()].some((one) => leadOf(one) === pattern)
  addRivals(byMissing(priced.filter(({ frontier }) => frontier)), MOST - chosen.length)
  addRivals(byMissing(priced.filter(({ candidate }) => eligible.includes(candidate))), FEWEST - chosen.length)
  for (const pattern of chosen) if (!leads(pattern)) add(plainestWith(pattern, priced), 'chosen')
  return [...shown].map(([one, because]) => ({ one, because }))
}

/** Those that meet most first; where they meet as many, the cheaper first. */
const byMissing = (all: readonly CandidateSketch[]): CandidateSketch[] =>
  [...all].sort((a, b) => a.misses.length - b.misses.length || a.total - b.total)

/** Two that have the same patterns and meet the same needs differ in lighter options that do the same. */
const isUnlike = (one: CandidateSketch, other: CandidateSketch): boolean =>
  one.misses.join() !== other.misses.join() ||
  [...one.candidate.patterns].sort().join() !== [...other.candidate.patterns].sort().join()

/** Of the candidates that contain a pattern the one with the fewest parts, the cheaper of equals. */
const plainestWith = (pattern: PatternId, priced: readonly CandidateSketch[]): CandidateSketch | undefined =>
  priced
    .filter(({ candidate }) => candidate.patterns.includes(pattern))
    .toSorted((a, b) => partsOf(a) - partsOf(b) || a.total - b.total)[0]

const partsOf = ({ candidate: { patterns, options, stream } }: CandidateSketch): number =>
  patterns.length + options.length + (stream ? 1 : 0)

const leadOf = ({ candidate }: CandidateSketch): PatternId => candidate.patterns[0] ?? 'monolith'

const pointOf = (one: CandidateSketch): CandidatePoint => ({
  name: one.name,
  pattern: leadOf(one),
  total: Math.round(one.total),
  met: one.meets.length,
  ...(one.recommended ? { mark: 'recommended' } : one.today ? { mark: 'today' } : {}),
})
