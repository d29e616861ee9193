import type { FactorNote } from '@/content/evidence/factor-notes'
import type { CommitmentOffer, SupportOffer } from '@/content/scenario/commitment-offers'
import type { PatternId } from '@/content/pattern-ids'
import type { CostFactor, FactorId, Grade as FactorGrade } from '@/content/scenario/cost-factors'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { PublishedFact } from '@/content/schemas/published-fact'
import type { PublishedMigration } from '@/content/schemas/published-migration'
import type { ListCard, Price } from '@/content/schemas/price'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { ModelConstant } from '@/content/scenario/model-constants'

/**
 * Where a figure stands: on a vendor's price list, in another publication, in the reference guide, or only with us.
 * Figures of the whole cost are graded by their evidence: A measured, B survey or model, C one case, or judgement.
 */
export type Grade = 'list price' | 'published' | 'source document' | 'assumption' | FactorGrade

/** What a figure is for. */
export type LedgerGroup =
  | 'prices'
  | 'framework'
  | 'capacities'
  | 'constants'
  | 'engineering'
  | 'load'
  | 'workload'
  | 'people'
  | 'terms'
  | 'offers'
  | 'factors'
  | 'facts'
  | 'migrations'

/** One figure that some estimate uses, and where it comes from. */
export type LedgerRow = {
  /**
   * Stable: a price's id, a link's key (`cap.writes`, `overhead.cqrs`), `framework.<pattern>.<line>` or `model.<name>`.
   */
  id: string
  group: LedgerGroup
  label: string
  /** null where the source gives a direction and no figure. */
  value: number | null
  unit: string
  /** Defensible range, where there is one; null where it has no upper end. */
  range?: readonly [number, number | null]
  source: string
  /** Where the source can be read, if it is on the web. */
  url?: string
  /** Date of the figure: year, year-month or year-month-day; `undated` where a publication has none. */
  asOf: string
  grade: Grade
  usedBy: string[]
  /** A price that was read more than twelve months ago. What is no price does not grow stale. */
  stale: boolean
  note?: string
  /** The visitor's own figure, which is used in its place. */
  own?: number
  /** Of a factor of the whole cost: the line that it belongs to. */
  line?: CostPart
  /** Ids of the rows of published facts and migrations that it rests on. */
  restsOn?: string[]
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
  /** The factors of the whole cost, where each comes from, and what was published. */
  factors: Record<FactorId, CostFactor>
  notes: Record<FactorId, FactorNote>
  /** What vendors take off for a commitment or for spare capacity, and their support plans. */
  offers: readonly CommitmentOffer[]
  spot: readonly Omit<CommitmentOffer, 'plan'>[]
  support: Readonly<Record<string, SupportOffer>>
  facts: readonly PublishedFact[]
  migrations: readonly PublishedMigration[]
}
