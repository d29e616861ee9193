import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { encode, encodeLink } from './encode'
import { asWhatIf } from './what-if'

/** Every address of the app. Those that take a scenario hold it in their query, the default one as nothing at all. */
export const paths = {
  home: () => '/',
  patterns: () => '/patterns',
  pattern: (id: PatternId) => `/patterns/${id}`,
  compare: (scenario?: Scenario) => withScenario('/compare', scenario),
  /** The wizard: its start, or the step with that slug. */
  decide: (slug?: string, scenario?: Scenario) => withScenario(slug ? `/decide/${slug}` : '/decide', scenario),
  calculator: (scenario?: Scenario) => withScenario('/calculator', scenario),
  /** One pattern's bill line by line. */
  bill: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}`, scenario),
  /** The same as a file for a spreadsheet. */
  billExport: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}/bill.csv`, scenario),
  /** To be handed on: names the version even for the default scenario. */
  recommendation: (scenario: Scenario) => `/recommendation?${encodeLink(scenario)}`,
  /** What lies behind the recommendation, one step away and under the same link. */
  recommendationPart: (part: RecommendationPart, scenario: Scenario, beside: RecommendationQuery = {}) =>
    `/recommendation/${part}?${joined(encodeLink(scenario), queryOf(beside))}`,
  /** The recommendation with what it would be under other figures beside it. */
  whatIf: (scenario: Scenario, asked: Record<string, string>) =>
    `/recommendation?${joined(encodeLink(scenario), queryOf(asWhatIf(asked)))}#what-if`,
  evolve: () => '/evolve',
  combinations: () => '/combinations',
  antiPatterns: () => '/anti-patterns',
  operate: () => '/operate',
  /** How everything is worked out, or one part of it. */
  method: (part?: MethodPart) => (part ? `/method#${part}` : '/method'),
  /** Every figure with its source; the row of one price or coefficient. */
  ledger: (price?: string) => (price ? `/ledger#${ledgerAnchor(price, true)}` : '/ledger'),
  /** The row of a figure that is no price: a link's key (`cap.writes`, `overhead.cqrs`) or `model.<name>`. */
  ledgerFigure: (id: string) => `/ledger#${ledgerAnchor(id, false)}`,
  /** The rows of one kind; the visitor's own figures stand beside ours. */
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

/** The pages of a recommendation's details. */
export type RecommendationPart = 'candidates' | 'cost' | 'assumptions' | 'tree'

/** `with`: the candidate whose cost stands beside that of the recommended one. */
export type RecommendationQuery = { with?: string }

/** The parts of the method page that other pages link to. */
export type MethodPart = 'reference-guide' | 'recommendation'

/** What the ledger can be narrowed to. */
export type LedgerQuery = { area?: string; grade?: string; age?: string }

/** Where a row of the ledger stands on its page. */
export const ledgerAnchor = (id: string, isPrice: boolean): string => `${isPrice ? 'price' : 'figure'}-${id}`

const given = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined

function withScenario(path: string, scenario?: Scenario, filter: LedgerQuery = {}): string {
  const query = joined(scenario ? encode(scenario) : '', queryOf(filter))
  return query ? `${path}?${query}` : path
}

const queryOf = (parameters: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries<string | undefined>(parameters).filter(given)).toString()

const joined = (...queries: string[]): string => queries.filter((part) => part !== '').join('&')
