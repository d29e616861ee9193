import type { Scenario } from '@/content/schemas/scenario'
import {
  billUnder,
  cardOnTerms,
  costInputs,
  grownInputs,
  type Composition,
  type CostFacts,
  type ShareValues,
} from '@/lib/cost'
import { power } from '../numbers/exact'
import { piecesOf, type Fit } from './pieces'
import type { Table } from './expression'

/** The monthly bills of compositions over the size of the system: 1 is today's load, users and data. */
export type BillTable = { table: Table; fit: Fit; rows: ReadonlyMap<string, BillRows> }

type ShareId = keyof ShareValues

/** A bill without what options take of a database, and what all of the database would add for each that takes some. */
type BillRows = { base: number; shares: { id: ShareId; row: number }[] }

const NO_SHARES: ShareValues = { optionStorage: 0, replicaShare: 0, tenantShare: 0 }
const SHARE_IDS: readonly ShareId[] = ['optionStorage', 'replicaShare', 'tenantShare']

/** Evaluations of all bills that a table may take: a tenth of a second. */
export const BUDGET = 160

/**
 * US dollars a month at list prices or reference-guide rates, from the smallest size to the largest. The sizes at which
 * the cost over the horizon is priced today are among the knots.
 */
export function billTable(
  scenario: Scenario,
  facts: CostFacts,
  compositions: readonly Composition[],
  { smallest, largest, budget = BUDGET }: { smallest: number; largest: number; budget?: number },
): BillTable {
  const { money } = scenario
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const inputs = costInputs(scenario)
  const unique = [...new Map(compositions.map((it) => [it.id, it])).values()]
  const under = (size: number) => billUnder(size === 1 ? inputs : grownInputs(inputs, size), card)
  const parts = unique.flatMap((it): { it: Composition; share: ShareId | null }[] => [
    { it, share: null },
    ...SHARE_IDS.filter((id) => [1, largest].some((size) => added(under(size), it, id) !== 0)).map((share) => ({
      it,
      share,
    })),
  ])
  const bills = (size: number): Float64Array => {
    const bill = under(size)
    return Float64Array.from(parts, ({ it, share }) => (share === null ? bill(it, NO_SHARES) : added(bill, it, share)))
  }
  const sizes = [smallest, ...spread(smallest, largest), largest, ...centralSizes(money)]
  const { table, fit } = piecesOf(bills, sizes, budget)
  const rowsOf = (of: Composition): BillRows => ({
    base: parts.findIndex(({ it, share }) => it === of && share === null),
    shares: parts.flatMap(({ it, share }, row) => (it === of && share !== null ? [{ id: share, row }] : [])),
  })
  return { table, fit, rows: new Map(unique.map((it) => [it.id, rowsOf(it)])) }
}

/** What a share of one adds: bills are proportional to the share. */
const added = (bill: (it: Composition, shares: ShareValues) => number, it: Composition, share: ShareId): number =>
  bill(it, { ...NO_SHARES, [share]: 1 }) - bill(it, NO_SHARES)

/** The months at which the cost over the horizon prices the bill: the first, the middle, the last. */
export const pricedMonths = (months: number): readonly [number, number, number] => [0, (months - 1) / 2, months - 1]

const centralSizes = ({ horizonMonths, growthPerYear }: Scenario['money']): number[] =>
  pricedMonths(horizonMonths).map((month) => (month === 0 ? 1 : power(1 + growthPerYear, month / 12)))

const STARTS = 6

/** Sizes between the ends, each the same multiple of the one before. */
const spread = (smallest: number, largest: number): number[] =>
  Array.from({ length: STARTS }, (_, index) => smallest * power(largest / smallest, (index + 1) / (STARTS + 1)))
