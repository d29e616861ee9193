import type { PatternId } from '@/content/pattern-ids'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import { encode, encodeLink } from './encode'
import { sharedQuery, type Headline } from './made'
import { asWhatIf } from './what-if'

const SITE_PICTURE = '/recommendation/picture.png'

/** Every address of the app. Pages that take a scenario have it in their query; the default scenario adds nothing. */
export const paths = {
  home: () => '/',
  /** Takes the four fields of the home page. */
  quickStart: () => '/quick-start',
  patterns: () => '/patterns',
  pattern: (id: PatternId) => `/patterns/${id}`,
  compare: (scenario?: Scenario) => withScenario('/compare', scenario),
  /** Two links or more beside each other; a link a line. */
  compareLinks: (links?: string) => withScenario('/compare-links', undefined, { links }),
  /** The figures of one of its pictures, for a spreadsheet. */
  compareLinksFile: (picture: string, links: string) =>
    withScenario(`/compare-links/${picture}.csv`, undefined, { links }),
  /** The wizard: its start page, or the step with that slug. */
  decide: (slug?: string, scenario?: Scenario) => withScenario(slug ? `/decide/${slug}` : '/decide', scenario),
  calculator: (scenario?: Scenario) => withScenario('/calculator', scenario),
  /** The whole cost of the candidates as a file for a spreadsheet. */
  wholeCostExport: (scenario?: Scenario) => withScenario('/calculator/whole-cost.csv', scenario),
  /** The bill of one pattern, line by line. */
  bill: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}`, scenario),
  /** The same bill as a CSV file. */
  billExport: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}/bill.csv`, scenario),
  /** The same pattern at the list prices of several vendors, and as a file. */
  billVendors: (id: PatternId, scenario?: Scenario) => withScenario(`/calculator/${id}/vendors`, scenario),
  billVendorsExport: (id: PatternId, scenario: Scenario, type: 'csv' | 'json') =>
    withScenario(`/calculator/${id}/vendors.${type}`, scenario),
  /** A link for sharing, which says what it was made with, and what was recommended where that is known. */
  recommendation: (scenario: Scenario, then?: Headline) => `/recommendation?${sharedQuery(scenario, then)}`,
  /** What lies behind the recommendation, one step away and under the same link. */
  recommendationPart: (part: RecommendationPart, scenario: Scenario, beside: RecommendationQuery = {}) =>
    `/recommendation/${part}?${joined(encodeLink(scenario), queryOf(beside))}`,
  /** The figures of one picture of such a page, for a spreadsheet. */
  recommendationFile: (
    part: RecommendationPart,
    picture: string,
    scenario: Scenario,
    beside: RecommendationQuery = {},
    type: 'csv' | 'md' = 'csv',
  ): string => `/recommendation/${part}/${picture}.${type}?${joined(encodeLink(scenario), queryOf(beside))}`,
  /** A file of the page of exports: the whole recommendation in one format, for other readers and programs. */
  exportFile: (file: string, scenario: Scenario, query: Record<string, string | undefined> = {}): string =>
    `/recommendation/export/${file}?${joined(encodeLink(scenario), queryOf(query))}`,
  /** How sure the recommendation is, in a sentence and a few bars, as JSON: its first screen asks for it. */
  futuresAtAGlance: (scenario: Scenario) => `/recommendation/sensitivity/glance.json?${encodeLink(scenario)}`,
  /** What a browser works the same futures out from, under ranges that its visitor supposes. */
  futuresProgram: (scenario: Scenario) => `/recommendation/sensitivity/program.json?${encodeLink(scenario)}`,
  /** The recommendation with what it would be under other figures beside it. */
  whatIf: (scenario: Scenario, asked: Record<string, string>) =>
    `/recommendation?${joined(encodeLink(scenario), queryOf(asWhatIf(asked)))}#what-if`,
  /**
   * The picture that a preview of the link shows, with the title of the case where there is one; without a scenario
   * that of the site. It names what it is made with, so a new revision is a new picture.
   */
  picture: (scenario?: Scenario, title?: Record<string, string | undefined>) =>
    scenario ? `/recommendation/picture.png?${joined(sharedQuery(scenario), queryOf(title ?? {}))}` : SITE_PICTURE,
  /** Pages for a frame of another site, with a policy of their own. */
  embed: {
    recommendation: (scenario: Scenario) => `/embed/recommendation?${sharedQuery(scenario)}`,
    calculator: (scenario?: Scenario) => withScenario('/embed/calculator', scenario),
  },
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
  /** The bills beside our estimates, for a spreadsheet. */
  billsFile: () => '/bills/overview.csv',
  publishedDecisions: () => '/published-decisions',
  /** A table of that page, for a spreadsheet. */
  publishedDecisionsFile: (table: string) => `/published-decisions/${table}.csv`,
  /** What the API takes and answers, to read. */
  apiReference: () => '/api-reference',
  /** What works without a network, and what of it this browser keeps. */
  offline: () => '/offline',
  api: {
    meters: () => '/api/meters',
    price: () => '/api/price',
    estimate: () => '/api/estimate',
    compareVendors: () => '/api/compare-vendors',
    recommend: () => '/api/recommend',
    /** The same for the query of a link, as an answer that may be kept. */
    recommendation: (scenario: Scenario) => `/api/recommend?${encodeLink(scenario)}`,
    openapi: () => '/api/openapi.json',
  },
}

/** The pages of a recommendation's details. */
export type RecommendationPart =
  | 'candidates'
  | 'cost'
  | 'assumptions'
  | 'sensitivity'
  | 'over-time'
  | 'migration'
  | 'capacity'
  | 'tree'
  | 'export'

/**
 * `with`: the candidate whose cost stands beside that of the recommended one. `across`, `up` and `along`: the figures
 * that the break-even map and the lines are drawn over. `move.`: edits of the migration plan.
 */
export type RecommendationQuery = {
  with?: string
  across?: string
  up?: string
  along?: string
  [edit: `move.${string}`]: string
}

/** The sections of the method page that other pages link to. */
export type MethodPart = 'reference-guide' | 'recommendation' | 'assumptions'

/** The filters of the ledger. */
export type LedgerQuery = { area?: string; grade?: string; age?: string }

/** Anchor of a ledger row on its page. */
export const ledgerAnchor = (id: string, isPrice: boolean): string => `${isPrice ? 'price' : 'figure'}-${id}`

const given = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined

function withScenario(path: string, scenario?: Scenario, filter: Record<string, string | undefined> = {}): string {
  const query = joined(scenario ? encode(scenario) : '', queryOf(filter))
  return query ? `${path}?${query}` : path
}

const queryOf = (parameters: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries<string | undefined>(parameters).filter(given)).toString()

const joined = (...queries: string[]): string => queries.filter((part) => part !== '').join('&')
