import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { FactorId } from '@/content/scenario/cost-factors'
import type { Usd } from '@/lib/kernel'

/** What is built: patterns, lighter options, and whether a stream is derived beside them. */
export type Composition = {
  /** The same for the same parts in the same order. */
  readonly id: string
  readonly patterns: readonly PatternId[]
  readonly options: readonly OptionId[]
  readonly stream: boolean
}

/** A factor, or the overhead or learning time of a pattern. */
export type UncertainId = FactorId | `overhead.${PatternId}`

/** One number for each factor: what every line is worked out from. */
export type Values = Record<UncertainId, number>

/** A value between the lowest and the highest that is defensible; all three equal where the visitor gave it. */
export type Uncertain = { low: number; value: number; high: number }

/** What a scenario says, in the units of the formulas. */
export type Circumstances = {
  /** Length of the horizon. */
  months: number
  teams: number
  engineers: number
  /** Fully loaded cost of one engineer, US dollars a month. */
  loaded: number
  /** US dollars an hour of work. */
  hourly: number
  /** Cost of all engineers, US dollars a month. */
  labour: number
  /** The part of it spent on features. */
  features: number
  services: number
  cells: number
  /** Nothing of the stack stands by in another zone, and nobody gave the hours of full stop. */
  inOneZone: boolean
  /** Months until it must run; null where nobody said. */
  deadline: number | null
  /** US dollars for an hour of outage where it is known; null: from employees or revenue. */
  outageCost: number | null
  employees: number | null
  /** US dollars a year. */
  revenue: number | null
  farRevenue: number | null
  globalUsers: boolean
  /** null: not known. */
  sameForAll: boolean | null
  /** The edge holds content, application code, or replicas of the data. */
  edge: 'content' | 'application' | 'replicated'
  /** Whether past states are asked for at all. */
  historyAsked: boolean
  /** Own share of the system, 0 to 1, that needs history. */
  auditedShare: number | null
  /** Own share of the system that uses its patterns; null: by pattern. */
  patternShare: number | null
  /** Queries of another shape than the one written. */
  viewsAsked: boolean
  learningLoss: number
  /** Engineers that an on-call rotation around the clock lacks; 0 where none is asked for. */
  onCallMissing: number
  learningMonths: Readonly<Record<PatternId, number>>
  today: Composition | null
}

/** What one composition's infrastructure, and the limits it meets, put into its lines. */
export type Priced = {
  /** Under the shares of a database that its options take, with open prices where they are said to lie. */
  bill: (at: ShareValues & Partial<Pick<Values, 'openPrices'>>) => Bill
  /** Whether a stated limit is met within the horizon. */
  meetsLimit: boolean
}

/** US dollars: over the horizon, as estimated, and in a month of today. */
export type Bill = { infrastructure: number; monthly: number }

/** Factors that the infrastructure itself is priced with. */
export type ShareValues = Pick<Values, 'optionStorage' | 'replicaShare' | 'tenantShare'>

/** One line of a whole cost: US dollars over the horizon. */
type CostLine = { part: CostPart; usd: Usd<'once'>; low: Usd<'once'>; high: Usd<'once'> }

/** All that a composition costs over the horizon, parts of fixed order. */
export type WholeCost = {
  months: number
  lines: CostLine[]
  total: Usd<'once'>
  low: Usd<'once'>
  high: Usd<'once'>
}

/** How much more one composition costs than another, and on which factor that rests most. */
export type Difference = { usd: number; low: number; high: number; drivers: { factor: UncertainId; swing: number }[] }
