import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { capitalised, moneyIn } from '@/lib/format'
import { shownCurrency } from '@/lib/kernel'
import { headlineOf } from '@/lib/links'
import { meterOf } from '@/lib/meters/all'
import type { About } from '@/lib/record'
import { candidateBill, compositionInWords, type CandidateBillRow, type Report, type ReportFacts } from '@/lib/report'
import { paths } from '@/lib/share'
import { relationsOf } from './relations'
import { SYSTEM, USER, type C4Container, type C4Kind, type C4Model, type C4Relation, type Property } from './types'

/**
 * The recommended composition as containers: what its bill is made of, each with its cost a month. What carries traffic
 * or watches is no container; its cost stands with the system, so that all of them add up to the bill.
 */
export function c4Of(report: Report, facts: ReportFacts, about: About, site = ''): C4Model {
  const { scenario, recommendation } = report
  const { recommended, name } = recommendation
  const { money } = scenario
  const { rough } = moneyIn(money)
  const amount = amountIn(report)
  const bill = candidateBill(recommended.candidate, scenario, facts)
  const rows = bill.kind === 'list' ? bill.rows : []
  const owned = rows.filter((row) => kindOf(row) !== null)
  const costOf = (usd: number): Property[] => [['cost.month', amount(usd)]]
  const containers =
    bill.kind === 'list'
      ? namedOnce(owned.map((row) => containerOf(row, { monthly: rough(row.amount), properties: costOf(row.amount) })))
      : bill.estimates.map(({ pattern, total }): C4Container => ({
          id: wordOf(pattern),
          name: PATTERN_NAMES[pattern],
          what: 'A pattern as a whole: the rates of the reference guide know no components',
          technology: '',
          kind: 'code',
          monthly: rough(total),
          properties: costOf(total),
        }))
  const others = rows.filter((row) => kindOf(row) === null)
  const discount = bill.kind === 'list' ? bill.discount : null
  return {
    title: about.title === '' ? `Architecture: ${name}` : about.title,
    properties: [
      ['status', about.status],
      ['date', about.date],
      ...(about.author === '' ? [] : [['author', about.author] as const]),
      ...(about.deciders.length === 0 ? [] : [['decision-makers', about.deciders.join(', ')] as const]),
      ['loadbearing.link', `${site}${paths.recommendation(scenario, headlineOf(recommended))}`],
      ['loadbearing.model', MODEL_REVISION],
      ['loadbearing.prices', PRICE_REVISIONS[money.rateCard]],
    ],
    system: {
      name,
      what: compositionInWords(recommended.candidate),
      total: rough(recommended.cost.total),
      properties: [
        ...totalsOf(report, amount),
        ['cost.month.infrastructure', amount(bill.total)],
        ...others.map(({ label, amount: usd }): Property => [`cost.month.${slugOf(label)}`, amount(usd)]),
        ...(discount ? [['cost.month.discount', amount(0 - discount.amount)] as const] : []),
      ],
    },
    user: { name: 'Users', what: 'People and programs that send requests' },
    containers,
    relations: relationsFor(bill.kind === 'list' ? owned : null, containers),
  }
}

/** Two digits, in the currency of the scenario; programs read these. */
function amountIn({ scenario: { money } }: Report) {
  const { exchangeRate } = shownCurrency(money)
  return (usd: number): string => (Math.round(usd * exchangeRate * 100) / 100 + 0).toFixed(2)
}

/** The whole cost and its lines, over the horizon. */
function totalsOf({ scenario, recommendation }: Report, amount: (usd: number) => string): Property[] {
  const { total, low, high, months, lines } = recommendation.recommended.cost
  return [
    ['cost.currency', shownCurrency(scenario.money).currency],
    ['cost.months', String(months)],
    ['cost.total', amount(total)],
    ['cost.low', amount(low)],
    ['cost.high', amount(high)],
    ...lines.map(({ part, usd }): Property => [`cost.${slugOf(COST_PART_NAMES[part])}`, amount(usd)]),
  ]
}

const KINDS: Readonly<Record<string, C4Kind>> = {
  compute: 'code',
  database: 'store',
  cache: 'store',
  search: 'store',
  broker: 'queue',
}

/** By the id where the kind on the bill, which says how it is discounted, does not tell. */
const KINDS_BY_ID: Readonly<Record<string, C4Kind>> = {
  cdn: 'entry',
  entry: 'entry',
  'router-entry': 'entry',
  'compute.router': 'entry',
  gateway: 'entry',
  functions: 'code',
  tables: 'store',
  events: 'store',
  archive: 'store',
  stream: 'queue',
  connector: 'code',
}

/** null: no container. */
function kindOf({ id, component }: CandidateBillRow): C4Kind | null {
  const known = KINDS_BY_ID[id]
  if (known) return known
  // An option that copies a share of a database has no component.
  return component ? (KINDS[component.description.kind] ?? null) : 'store'
}

function containerOf(row: CandidateBillRow, cost: Pick<C4Container, 'monthly' | 'properties'>): C4Container {
  const { id, label, component } = row
  const copies: Property[] = component && component.copies > 1 ? [['copies', String(component.copies)]] : []
  return {
    id: wordOf(id),
    name: capitalised(label),
    what: component?.description.role ?? 'Keeps what the option adds to the database',
    technology: component ? meterOf(component.meter).label : '',
    kind: kindOf(row) ?? 'code',
    ...cost,
    properties: [...cost.properties, ...copies],
  }
}

/** Within a system no two containers may have one name. */
const namedOnce = (all: readonly C4Container[]): C4Container[] =>
  all.map((one, at) =>
    all.findIndex(({ name }) => name === one.name) < at ? { ...one, name: `${one.name} (${one.id})` } : one,
  )

function relationsFor(rows: readonly CandidateBillRow[] | null, containers: readonly C4Container[]): C4Relation[] {
  if (!rows) return containers.map(({ id }) => ({ from: USER, to: id, what: 'Sends requests', async: false }))
  const functions = rows.find(({ id }) => id === 'functions')
  const atEdge = functions !== undefined && !functions.of.includes('serverless')
  const word = (id: string) => (id === USER || id === SYSTEM ? id : wordOf(id))
  return relationsOf(
    rows.map(({ id }) => id),
    atEdge,
  ).map((one) => ({ ...one, from: word(one.from), to: word(one.to) }))
}

/** "compute.app" and "read-replicas" as words: computeApp, readReplicas. */
const wordOf = (id: string): string => id.replace(/[^A-Za-z0-9]+(.)/g, (_, next: string) => next.toUpperCase())

const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
