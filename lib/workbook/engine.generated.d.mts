import type { PatternId } from '@/content/pattern-ids'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import type { CostInputs } from '@/lib/cost'
import type { Circumstances, Composition, Uncertain, UncertainId } from '@/lib/cost'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Figure } from './figure'

/** The same with a figure wherever there is a number. */
export type Traced<T> = T extends number
  ? Figure
  : T extends string | boolean | null | undefined
    ? T
    : { [Key in keyof T]: Traced<T[Key]> }

/** A card with its prices as cells. */
export type TracedCard = { kind: 'list' | 'framework' }

type Part = { id: string; label: string; kind: string; of: string[]; amount: Figure }
export type PartsOf = (pattern: PatternId) => Part[]
type Shares = Traced<CostInputs['shares']>
export type Priced = {
  bill: (at: Shares & { openPrices?: Figure }) => { infrastructure: Figure; monthly: Figure }
  meetsLimit: boolean | Figure
}

export const pricedMeters: (priceOf: (id: string) => object) => unknown
export const costInputs: (scenario: Traced<Scenario>) => Traced<CostInputs>
export const grownInputs: (inputs: Traced<CostInputs>, factor: Figure) => Traced<CostInputs>
export const circumstancesOf: (
  scenario: Traced<Scenario>,
  operational: Readonly<Record<PatternId, OperationalCost>>,
) => Traced<Circumstances>
export const partsOfPattern: (pattern: PatternId, inputs: Traced<CostInputs>, card: TracedCard) => Part[]
export const infrastructureOf: (
  it: Composition,
  partsOf: PartsOf,
  card: TracedCard,
  shares: Shares,
) => { parts: Part[]; total: Figure }
export const factorAt: (range: { low: Figure; high: Figure }, position: Figure) => Figure
export const infrastructureTotal: (it: Composition, partsOf: PartsOf, card: TracedCard, shares: Shares) => Figure
export const LINES: Record<
  CostPart,
  (it: Composition, c: Traced<Circumstances>, v: Record<UncertainId, Figure>, priced: Priced) => Figure
>
export const uncertainIn: (
  scenario: Traced<Scenario>,
  operational: Readonly<Record<PatternId, OperationalCost>>,
) => Record<UncertainId, Traced<Uncertain>>
export const growthAfter: (months: Figure, money: { growthPerYear: Figure }) => Figure
export const firstLimits: (
  scenario: Traced<Scenario>,
  facts: { limits: Readonly<Record<PatternId, readonly ScaleLimit[]>> },
) => (patterns: readonly PatternId[]) => Figure
