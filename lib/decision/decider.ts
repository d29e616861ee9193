import { ANSWER_KEYS } from '@/content/answers/rows'
import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { OptionId } from '@/content/options/option-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import {
  composition,
  loadKey,
  MOST_LOADS,
  pricingOf,
  type Composition,
  type Costing,
  type Pricing,
  type WholeCostFacts,
} from '@/lib/cost'
import { following, growthAfter, latest, peakQpsOf, rememberedBy, rememberedFor } from '@/lib/kernel'
import { ceilingQps } from '@/lib/scale'
import { choose, type Choice } from './choose'
import { consideredUnder, type Considered } from './considered'
import { needsIn } from './needs'
import { normalise } from './normalise'
import type { Candidate, Complexity, Excluded, PartId } from './types'

/** What deciding needs: rules, what is excluded, how complex each part is, and prices. */
export type DeciderFacts = WholeCostFacts & {
  rules: readonly AxisRule[]
  exclusions: readonly Exclusion[]
  complexity: Complexity
}

/** The recommendation and nothing else. */
export type Composed = {
  /** The leading pattern. */
  winner: PatternId
  /** Patterns and the stream architecture, the leading one first. */
  parts: PartId[]
  options: OptionId[]
}

/** A decision with all that it rests on. */
export type Decision = Composed &
  Choice & {
    needs: AxisRule[]
    candidates: Candidate[]
    excluded: Excluded[]
    costing: Costing
  }

/** Decides a scenario under other answers, too: what would be recommended if. */
export type Decider = {
  decide: (situation: Readonly<Situation>) => Decision
  /** What would be recommended without these needs. */
  without: (situation: Readonly<Situation>, ...needs: string[]) => Candidate
  pricing: Pricing
  rules: readonly AxisRule[]
  /** The same scenario under other answers. */
  under: (situation: Readonly<Situation>) => Scenario
}

/**
 * The decider of all scenarios that differ from this one in answers alone. It remembers what it has decided, and is
 * itself remembered: the answers that are tried are much the same from one scenario to the next.
 */
export function deciderFor(scenario: Scenario, facts: DeciderFacts): Decider {
  const deciders = DECIDERS.get(facts) ?? latest<Decider>(MOST_DECIDERS)
  DECIDERS.set(facts, deciders)
  const unanswered = following({ ...scenario, situation: {} })
  return deciders(JSON.stringify(unanswered), () => newDecider(unanswered, facts))
}

const DECIDERS = new WeakMap<DeciderFacts, ReturnType<typeof latest<Decider>>>()
const MOST_DECIDERS = 4
/** A recommendation asks for some 230, of which 50 are the same for many. */
const MOST_DECIDED = 3_000

function newDecider(scenario: Scenario, facts: DeciderFacts): Decider {
  const limitsUnder = rememberedLimits(facts)
  const pricing = pricingOf(scenario, facts, (asked) => {
    const firstLimit = limitsUnder(asked)
    const peak = grownPeak(asked)
    return ({ patterns }) => firstLimit(patterns) < peak
  })
  const decisions = decisionsUnder(pricing, facts, limitsUnder)
  const decided = latest<Decision>(MOST_DECIDED)
  const under = (situation: Readonly<Situation>) => following({ ...scenario, situation: inOneForm(situation) })
  const decide = (situation: Readonly<Situation>): Decision =>
    decided(JSON.stringify(situation), () => decisions(under(situation), facts.rules))
  const without = (situation: Readonly<Situation>, ...needs: string[]): Candidate =>
    decisions(
      under(situation),
      facts.rules.filter(({ id }) => !needs.includes(id)),
    ).recommended
  return { decide, without, pricing, rules: facts.rules, under }
}

/** Every answer, none of them given. */
const OPEN: Situation = Object.fromEntries(ANSWER_KEYS.map((key) => [key, undefined]))

/**
 * The same answers in an object that has a place for each, given or not. Engines read from objects of one form much
 * faster than from those of a hundred, which answers put together one by one would be.
 */
const inOneForm = (situation: Readonly<Situation>): Situation => Object.assign({ ...OPEN }, situation)

/**
 * Decides scenarios that differ in answers. Those in which the same candidates are in question at the same costs have
 * the same decision, so most answers that are tried need no new one.
 */
function decisionsUnder(pricing: Pricing, facts: DeciderFacts, limitsUnder: LimitsUnder) {
  const consideredIn = consideredUnder(facts)
  const known = new WeakMap<Costing, Map<Considered, Decision>>()
  return (scenario: Scenario, rules: readonly AxisRule[]): Decision => {
    const situation = normalise(scenario.situation)
    const costing = pricing.costing(scenario)
    const considered = consideredIn(situation, needsIn(situation, rules), costing.circumstances.today)
    const decisions = known.get(costing) ?? new Map<Considered, Decision>()
    known.set(costing, decisions)
    const before = decisions.get(considered)
    if (before) return before
    const firstLimit = limitsUnder(scenario)
    const peak = peakQpsOf(scenario)
    const decision = decisionFor(considered, costing, ({ patterns }) => firstLimit(patterns) < peak)
    decisions.set(considered, decision)
    return decision
  }
}

function decisionFor(
  { needs, candidates, excluded, arranged }: Considered,
  costing: Costing,
  isOver: (candidate: Candidate) => boolean,
): Decision {
  const choice = choose(arranged, { ...pricesIn(costing), isOver })
  const { recommended } = choice
  const parts: PartId[] = partsOf(recommended)
  return {
    winner: parts.find(isPatternId) ?? 'monolith',
    parts,
    options: [...recommended.options],
    ...choice,
    needs,
    candidates,
    excluded,
    costing,
  }
}

/** What choosing asks of the cost of candidates. */
export const pricesIn = (costing: Costing) => ({
  total: (one: Candidate) => costing.total(costed(one)),
  totalAtLeast: (one: Candidate) => costing.totalBesideBill(costed(one)),
  isClearlyDearer: (one: Candidate, other: Candidate) => costing.isClearlyDearer(costed(one), costed(other)),
})

/** The patterns with the stream architecture, which stands before a monolith. */
export const partsOf = ({ patterns, stream }: Candidate): PartId[] =>
  stream === null
    ? [...patterns]
    : [...patterns.filter((id) => id !== 'monolith'), stream, ...patterns.filter((id) => id === 'monolith')]

/** A candidate as a composition that can be priced. */
export const costed = rememberedFor(({ patterns, options, stream }: Candidate): Composition =>
  composition(patterns, options, stream !== null),
)

/** The peak at the end of the horizon; not less than today's. */
const grownPeak = (scenario: Scenario): number =>
  peakQpsOf(scenario) * Math.max(1, growthAfter(scenario.money.horizonMonths, scenario.money))

type LimitsUnder = (scenario: Scenario) => ReturnType<typeof firstLimits>

/** The first limits, worked out once for each load. */
function rememberedLimits(facts: Pick<DeciderFacts, 'limits'>): LimitsUnder {
  const known = latest<ReturnType<typeof firstLimits>>(MOST_LOADS)
  return (scenario) => known(loadKey(scenario), () => firstLimits(scenario, facts))
}

/** A limit that the reference guide states for a pattern, and the peak load in requests/s at which it is met. */
export type StatedLimit = { pattern: PatternId; limit: ScaleLimit; qps: number }

/** The peak load in requests/s at which the patterns that carry it meet their first stated limit; Infinity: at none. */
export function firstLimits(
  scenario: Scenario,
  facts: Pick<DeciderFacts, 'limits'>,
): (patterns: readonly PatternId[]) => number {
  const limitsOf = statedLimits(scenario, facts)
  const firstOf = rememberedBy(String, (pattern: PatternId) =>
    limitsOf([pattern]).reduce((least, { qps }) => Math.min(least, qps), Infinity),
  )
  return (patterns) => {
    let least = Infinity
    for (const pattern of carrying(patterns)) least = Math.min(least, firstOf(pattern))
    return least
  }
}

/** Every stated limit of the patterns that carry the load; Infinity where load never meets it. */
export function statedLimits(
  scenario: Scenario,
  { limits }: Pick<DeciderFacts, 'limits'>,
): (patterns: readonly PatternId[]) => StatedLimit[] {
  const limitsOf = rememberedBy(String, (pattern: PatternId) =>
    limits[pattern].map((limit): StatedLimit => ({
      pattern,
      limit,
      qps: ceilingQps(pattern, [limit], scenario)?.qps ?? Infinity,
    })),
  )
  return (patterns) => carrying(patterns).flatMap(limitsOf)
}

/**
 * The patterns whose stated limits count. One deployable carries the load alone unless something beside it takes a
 * share; keeping events takes none.
 */
export const carrying = rememberedFor((patterns: readonly PatternId[]): readonly PatternId[] => {
  const isAlone = patterns.every((pattern) => pattern === 'monolith' || pattern === 'event-sourcing')
  return patterns.filter((pattern) => pattern !== 'monolith' || isAlone)
})
