import type { PatternId } from '@/content/pattern-ids'
import type { ListCard, Price } from '@/content/schemas/price'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { ModelConstant } from '@/content/scenario/model-constants'

/**
 * Where a figure stands: on a vendor's price list, in another publication, in the pattern document, or only with us.
 */
export type Grade = 'list price' | 'published' | 'source document' | 'assumption'

/** What a figure is for. */
export type LedgerGroup =
  'prices' | 'framework' | 'capacities' | 'constants' | 'engineering' | 'load' | 'workload' | 'people' | 'terms'

/** One figure that some estimate uses, and where it comes from. */
export type LedgerRow = {
  /**
   * Stable: a price's id, a link's key (`cap.writes`, `overhead.cqrs`), `framework.<pattern>.<line>` or `model.<name>`.
   */
  id: string
  group: LedgerGroup
  label: string
  value: number
  unit: string
  /** Defensible range, where there is one; null where it has no upper end. */
  range?: readonly [number, number | null]
  source: string
  /** Where the source can be read, if it is on the web. */
  url?: string
  /** Date of the figure: year, year-month or year-month-day. */
  asOf: string
  grade: Grade
  usedBy: string[]
  /** A price that was read more than twelve months ago. What is no price does not grow stale. */
  stale: boolean
  note?: string
  /** The visitor's own figure, which is used in its place. */
  own?: number
  /** Of a list price: whose it is, whether a rate card has it, and the id without its vendor's first region. */
  price?: { vendor: Price['vendor']; onCard: boolean; shortId: string }
}

/** The facts that are listed; passed in, so that only a page with the ledger ships them all. */
export type LedgerFacts = {
  cards: readonly ListCard[]
  /** The price lists. What no card and no meter uses is left out. */
  prices: readonly Price[]
  meters: readonly { label: string; prices: readonly string[] }[]
  framework: RateCard
  operational: Record<PatternId, OperationalCost>
  constants: Record<string, ModelConstant>
}
