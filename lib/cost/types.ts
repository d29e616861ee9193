import type { PatternId } from '@/content/pattern-ids'
import type { RequirementName, Requirements } from '@/content/scenario/requirements'
import type { Provenance } from '@/content/schemas/provenance'
import type { Commitments, SupportPlan } from '@/content/scenario/commitments'
import type { Usd } from '@/lib/kernel'
import type { PriceOrigin } from '@/lib/meters'
import type { ComponentDescription, InputName, Load } from '@/lib/sizing'
import type { AgreedRate } from './commitments/agreed'

/** What a line of either kind of estimate says: quantity x rate = amount. */
type Line = {
  /** Unique within the estimate, e.g. `writeDb` or `compute.commands.vcpu`. */
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
   * How the quantity comes about, e.g. "max(ceil(users / users per cell), 3 x regions)"; for plain volumes, its name.
   */
  formula: string
  /** Id of the price, by which a visitor replaces it. */
  price: string
}

/** A line at reference-guide rates; it counts monthly volumes. */
export type FrameworkLine = Line & { from: readonly RequirementName[] }

/** A line at list prices, billed by a meter; it is made of fields of the workload and capacities. */
export type ListLine = Line & {
  from: readonly InputName[]
  /** Id of the component that it is part of, e.g. `compute.commands`. */
  component: string
  /** Meter that priced it, e.g. `aws.fargate.x86`. */
  meter: string
  origin: PriceOrigin
  /** The card's region has no price of its own for this; the first region's stands in. */
  fallbackRegion: boolean
}

/** One component on a bill: what it is and how it was sized, how many there are, and what all of them cost. */
export type BilledComponent = {
  description: ComponentDescription
  copies: number
  /** The meter on the bill, the cheaper one where there were two. */
  meter: string
  /** On demand. */
  amount: Usd<'month'>
}

/** What is taken off a list-price subtotal. There are no negative lines: subtotal - amount = total. */
export type Discount = {
  /**
   * On compute, database, cache, search and broker lines: committed share x committed discount; on lines with a
   * commitment of their own what that takes off.
   */
  commitmentDiscount: Usd<'month'>
  /** On everything that is left after the commitment. */
  negotiatedDiscount: Usd<'month'>
  /** Both together. */
  amount: Usd<'month'>
  /** What was agreed, which the amounts follow from. */
  terms: Pick<Terms, 'discount' | 'committedShare' | 'committedDiscount' | 'commitments'>
}

/** Where a published multiplier comes from; the comment is the guide's own. */
export type MultiplierOrigin =
  | { kind: 'constant'; comment: string }
  | { kind: 'per-service'; comment: string; services: number; perService: number }

export type Multiplier = {
  /** As the source publishes it; may be below 1 for microservices. */
  published: number
  /** What the total uses: never below 1. */
  applied: number
  origin: MultiplierOrigin
}

/** A part of a bill at prices on demand, and how it is bought. */
export type AgreedAmount = { rate: AgreedRate; amount: number }

/** What both kinds of estimate hold: cash for infrastructure in one month. */
type EstimateTotals = {
  pattern: PatternId
  rateCard: string
  currency: 'USD'
  period: 'month'
  subtotal: Usd<'month'>
  total: Usd<'month'>
}

/** After the reference guide's `calculate_pattern_cost`. It takes no discounts. */
export type FrameworkEstimate = EstimateTotals & {
  kind: 'framework'
  lines: FrameworkLine[]
  multiplier: Multiplier
  /** subtotal x published multiplier; `total` is subtotal x applied multiplier. */
  publishedTotal: Usd<'month'>
}

/** The sum of a pattern's components at list prices. */
export type ListEstimate = EstimateTotals & {
  kind: 'list'
  lines: ListLine[]
  /** What the lines are part of, in their order. */
  components: BilledComponent[]
  /** Null where nothing is taken off; `total` is subtotal less its amount, and the support plan. */
  discount: Discount | null
  /** What the support plan costs; zero without one. */
  support: Usd<'month'>
  /** What is under a commitment of its own line, on demand. */
  agreed: AgreedAmount[]
}

export type Estimate = FrameworkEstimate | ListEstimate

/** All that an estimate is made from, whatever the card: framework cards read the requirements, list cards the load. */
export type CostInputs = {
  requirements: Requirements
  load: Load
  /** Of a database, that options add to it. */
  shares: Record<'optionStorage' | 'replicaShare' | 'tenantShare', number>
}

/** On which terms prices hold: own prices, discounts, free quantities, the length of a month. */
export type Terms = {
  /** Own prices by id. */
  prices: Record<string, number>
  /** Share taken off everything. */
  discount: number
  /** Share of compute, databases, caches, search and brokers bought for a term, and what that takes off. */
  committedShare: number
  committedDiscount: number
  /** Lines that are bought in their own way; the two figures above do not hold for them. */
  commitments?: Commitments
  support?: SupportPlan
  freeTier: boolean
  hoursPerMonth: number
  /** Where prices and discounts that are known as a range lie in it; as published where it is left out. */
  factors?: { openPrices?: number | undefined }
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

/** Two estimates of one pattern that lie far apart: which kind is the higher one, and by what factor. */
export type Discrepancy = { pattern: PatternId; higher: Estimate['kind']; factor: number }

/** What the infrastructure of one pattern costs in a month, at the prices of a scenario and at the others. */
export type PatternCost = {
  pattern: PatternId
  /** On the card that the scenario chose. */
  estimate: Estimate
  /**
   * The same on the other kind of card: the framework's beside a list card, the first list card beside the framework's.
   */
  other: Estimate
  /** That the two lie more than ten times apart; null where they do not. */
  discrepancy: Discrepancy | null
}
