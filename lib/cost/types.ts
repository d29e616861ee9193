import type { PatternId } from '@/content/pattern-ids'
import type { RequirementName } from '@/content/scenario/requirements'
import type { Provenance } from '@/content/schemas/provenance'
import type { Usd } from '@/lib/kernel'

/** One line of an estimate: quantity x rate = amount. */
export type LineItem = {
  /** The source's key in camelCase, e.g. `writeDb`. */
  id: string
  label: string
  quantity: number
  /** Unit of the quantity, e.g. "write". */
  unit: string
  /** US dollars per unit. */
  rate: number
  amount: Usd<'month'>
  provenance: Provenance
  /** The requirements the quantity is made of, for "where does this come from?". */
  from: RequirementName[]
  /** The quantity in words, e.g. "max(ceil(users / users per cell), 3 x regions)"; for plain volumes, its name. */
  formula: string
}

export type Multiplier = {
  /** As the source publishes it; may be below 1 for microservices. */
  published: number
  /** What the total uses: never below 1. */
  applied: number
  why: string
}

/** Cash for infrastructure in one month, after `calculate_pattern_cost`. */
export type Estimate = {
  pattern: PatternId
  rateCard: string
  currency: 'USD'
  period: 'month'
  lines: LineItem[]
  subtotal: Usd<'month'>
  multiplier: Multiplier
  /** subtotal x published multiplier. */
  publishedTotal: Usd<'month'>
  /** subtotal x applied multiplier. */
  total: Usd<'month'>
}

/** A monthly volume derived from the workload, or the visitor's own figure in its place. */
export type DerivedRequirement = {
  name: RequirementName
  /** What is used. */
  value: number
  /** What the formula gives, even where overridden. */
  derived: number
  overridden: boolean
  /** In words, with names of inputs: "peak load x average to peak x 2,628,000 s x (1 - read share)". */
  formula: string
}

/** What a pattern asks of the people, kept apart from cash. */
export type PeopleCost = {
  pattern: PatternId
  /** Development by the whole team at the baseline's pace. */
  development: Usd<'month'>
  /** development x part that uses the pattern x overhead; negative where the pattern saves time. */
  overheadCost: Usd<'month'>
  /** development + overheadCost: what the same features cost to build with this pattern. Never negative. */
  buildingCost: Usd<'month'>
  /** buildingCost at both ends of the overhead's range. An own figure may lie outside. */
  buildingRange: [Usd<'month'>, Usd<'month'>]
  /** Share of development time in the part of the system that uses the pattern, e.g. 0.5. */
  overhead: number
  /** A defensible range of that share: a judgement, not a measurement. The source's own figure may lie outside. */
  overheadRange: [number, number]
  /** Who set the share: the source's table, the number of teams (Microservices), or the visitor. */
  overheadFrom: 'source' | 'teams' | 'own'
  /** The table's own figure, whatever is used. */
  sourceOverhead: number
  overheadProvenance: Provenance
  /** Part of the development work that uses the pattern, 0 to 1. */
  patternShare: number
  learningMonths: number
  learningProvenance: Provenance
  /** The source's band in months; null where it has no upper end. */
  learningBand: [number, number | null]
  /** Development lost to learning over the whole ramp, once. */
  learningCost: Usd<'once'>
  /** People missing from the eight that an on-call rotation around the clock needs; 0 when none is asked for. */
  onCallMissing: number
  /** Loaded cost of the missing people. One rotation serves all services: the same for every pattern, and not part of buildingCost. */
  onCallFloor: Usd<'month'>
}

/** One month of the horizon, for one pattern. */
export type HorizonMonth = {
  /** 1 to horizonMonths. */
  month: number
  infrastructure: Usd<'month'>
  /** Development with the pattern's overhead. */
  building: Usd<'month'>
  learning: Usd<'month'>
  /** Sum of all three since month 1. */
  cumulative: Usd<'once'>
}

/** All that one pattern costs in one scenario. */
export type PatternCost = {
  pattern: PatternId
  estimate: Estimate
  people: PeopleCost
  /** Infrastructure + development with the pattern's overhead, in a month after the ramp. Never negative. */
  monthly: Usd<'month'>
  horizon: HorizonMonth[]
  /** cumulative at the end of the horizon. */
  horizonTotal: Usd<'once'>
}
