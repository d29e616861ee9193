import type { PatternId } from '@/content/pattern-ids'
import type { RequirementName, Requirements } from '@/content/scenario/requirements'
import type { Provenance } from '@/content/schemas/provenance'
import type { Capacities, Workload } from '@/content/schemas/scenario'
import type { Usd } from '@/lib/kernel'
import type { BlockKind, InputName } from '@/lib/sizing'

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
  /**
   * What the quantity is made of, for "where does this come from?": requirements on the framework card,
   * fields of the workload and capacities on a list card.
   */
  from: readonly (RequirementName | InputName)[]
  /** The quantity in words, e.g. "max(ceil(users / users per cell), 3 x regions)"; for plain volumes, its name. */
  formula: string
} & Partial<ListOrigin>

/** Where a line of a list-price estimate comes from; absent on the framework card. */
export type ListOrigin = {
  /** Id of the building block, e.g. `compute.commands`: lines of one block belong together. */
  block: string
  /** Meter that priced it, e.g. `aws.fargate.x86`. */
  meter: string
  /** Generic id of the price, by which a visitor replaces it. */
  price: string
  source: string
  asOf: string
  /** The card's region has no price of its own for this; the first region's stands in. */
  borrowed: boolean
}

/** One building block on a bill: what it is, how many there are, how they were sized and what all of them cost. */
export type BilledBlock = {
  id: string
  label: string
  /** What it does in this pattern. */
  role: string
  kind: BlockKind
  copies: number
  /** The meter on the bill, the cheaper one where there were two. */
  meter: string
  formula: string
  from: readonly InputName[]
  amount: Usd<'month'>
}

/** What is taken off a list-price subtotal. There are no negative lines: subtotal - amount = total. */
export type Discount = {
  /** On compute, database, cache, search and broker lines: committed share x committed discount. */
  committed: Usd<'month'>
  /** On everything that is left after the commitment. */
  overall: Usd<'month'>
  /** Both together. */
  amount: Usd<'month'>
  why: string
}

export type Multiplier = {
  /** As the source publishes it; may be below 1 for microservices. */
  published: number
  /** What the total uses: never below 1. */
  applied: number
  why: string
}

/** Cash for infrastructure in one month: after `calculate_pattern_cost`, or the sum of blocks at list prices. */
export type Estimate = {
  pattern: PatternId
  rateCard: string
  currency: 'USD'
  period: 'month'
  lines: LineItem[]
  /** What the lines are made of on a list card, in their order; empty on the framework card. */
  blocks: BilledBlock[]
  subtotal: Usd<'month'>
  multiplier: Multiplier
  /** Null where nothing is taken off, and always on the framework card, which stays as the source has it. */
  discount: Discount | null
  /** subtotal x published multiplier. */
  publishedTotal: Usd<'month'>
  /** subtotal x applied multiplier, less the discount. */
  total: Usd<'month'>
}

/** All that an estimate is made from, whatever the card: framework cards read the requirements, list cards the rest. */
export type Demand = { requirements: Requirements; workload: Workload & { peakQps: number }; capacities: Capacities }

/** On which terms prices hold: own prices, discounts, free quantities, the length of a month. */
export type Terms = {
  /** Own prices by id. */
  prices: Record<string, number>
  /** Share taken off everything. */
  discount: number
  /** Share of compute, databases, caches, search and brokers bought for a term, and what that takes off. */
  committedShare: number
  committedDiscount: number
  freeTier: boolean
  hoursPerMonth: number
}

/** A monthly volume derived from the workload, or the visitor's own figure in its place. */
export type DerivedRequirement = {
  name: RequirementName
  /** What is used. */
  value: number
  /** What the formula gives, even where overridden. */
  derived: number
  overridden: boolean
  /** In words, with names of inputs: "peak load x average/peak ratio x 2,628,000 s x (1 - read share)". */
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
  /**
   * Loaded cost of the missing people. One rotation serves all services: the same for every pattern, and not part of
   * buildingCost.
   */
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
  /** People that an on-call rotation lacks; the same in every month and for every pattern. */
  onCall: Usd<'month'>
  /** Sum of all four since month 1. */
  cumulative: Usd<'once'>
}

/** All that one pattern costs in one scenario. */
export type PatternCost = {
  pattern: PatternId
  /** On the card that the scenario chose. */
  estimate: Estimate
  /**
   * The same on the other kind of card: the framework's beside a list card, the first list card beside the framework's.
   */
  other: Estimate
  /** Why the two lie more than ten times apart, in words; null where they do not. */
  apart: string | null
  people: PeopleCost
  /**
   * Infrastructure + development with the pattern's overhead + the on-call floor, in a month after the ramp. Never
   * negative.
   */
  monthly: Usd<'month'>
  horizon: HorizonMonth[]
  /** cumulative at the end of the horizon. */
  horizonTotal: Usd<'once'>
}
