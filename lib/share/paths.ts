import type { PatternId } from '@/content/pattern-ids'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import { encode, encodeLink } from './encode'

/** Every address of the app. Pages that take a scenario have it in their query; the default scenario adds nothing. */
export const paths = {
  home: () => '/',
  patterns: () => '/patterns',
  pattern: (id: PatternId) => `/patterns/${id}`,
  compare: (scenario?: Scenario) => withScenario('/compare', scenario),
  /** The wizard: its start page, or the step with that slug. */
  decide: (slug?: string, scenario?: Scenario) => withScenario(slug ? `/decide/${slug}` : '/decide', scenario),
  calculator: (scenario?: Scenario) => withScenario('/calculator', scenario),
  /** The bill of one pattern, line by line. */
  bill: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}`, scenario),
  /** The same bill as a CSV file. */
  billExport: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}/bill.csv`, scenario),
  /** A link for sharing, which names the version even for the default scenario. */
  recommendation: (scenario: Scenario) => `/recommendation?${encodeLink(scenario)}`,
  evolve: () => '/evolve',
  combinations: () => '/combinations',
  antiPatterns: () => '/anti-patterns',
  operate: () => '/operate',
  /** The method page, or one section of it. */
  method: (part?: MethodPart) => (part ? `/method#${part}` : '/method'),
  /** The section of the method page on one line of the whole cost. */
  costLine: (part: CostPart) => `/method#line-${part}`,
  /** The evidence ledger, or the row of one price or coefficient in it. */
  ledger: (price?: string) => (price ? `/ledger#${ledgerAnchor(price, true)}` : '/ledger'),
  /**
   * The ledger row of a figure that is not a price, by its link key (`cap.writes`, `overhead.cqrs`) or as
   * `model.<name>`.
   */
  ledgerFigure: (id: string) => `/ledger#${ledgerAnchor(id, false)}`,
  /** The ledger with a filter. With a scenario, its own figures are shown beside the default ones. */
  ledgerOnly: (filter: LedgerQuery, scenario?: Scenario) => withScenario('/ledger', scenario, filter),
  ledgerExport: (kind: 'csv' | 'json', scenario?: Scenario) => withScenario(`/ledger/export.${kind}`, scenario),
  bills: () => '/bills',
  publishedDecisions: () => '/published-decisions',
  api: {
    meters: () => '/api/meters',
    price: () => '/api/price',
    estimate: () => '/api/estimate',
    recommend: () => '/api/recommend',
  },
}

/** The sections of the method page that other pages link to. */
export type MethodPart = 'reference-guide' | 'recommendation'

/** The filters of the ledger. */
export type LedgerQuery = { area?: string; grade?: string; age?: string }

/** Anchor of a ledger row on its page. */
export const ledgerAnchor = (id: string, isPrice: boolean): string => `${isPrice ? 'price' : 'figure'}-${id}`

const given = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined

function withScenario(path: string, scenario?: Scenario, filter: LedgerQuery = {}): string {
  const narrowed = new URLSearchParams(Object.entries<string | undefined>(filter).filter(given)).toString()
  const query = [scenario ? encode(scenario) : '', narrowed].filter((part) => part !== '').join('&')
  return query ? `${path}?${query}` : path
}
