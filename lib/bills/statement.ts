import { ExactSum } from './amounts'
import { matchOf } from './matches/match'
import type { BillFormat, BillGroup, ChargeKind, CollectedBill, Match, Measure, Sums } from './types'

/** What one meter bills at one price, over the whole file. Amounts are in the currency of the bill. */
export type CoveredLine = {
  service: string
  usage: string
  meter: string
  price: string | null
  measure?: Measure
  unit: string
  /** In units of the price. */
  quantity: number
  cost: number
  /** What a unit costs on demand, free quantities left out; null where nothing was paid for on demand. */
  effective: number | null
  paid: Sums
  committed: Sums
}

type OtherLine = { service: string; usage: string; rows: number; cost: number }
type IgnoredLine = { kind: Exclude<ChargeKind, 'usage' | 'fee'>; rows: number; cost: number }

/** A bill beside our meters: what they cover, what they do not, and what does not belong into an ordinary month. */
export type BillStatement = {
  kind: 'bill'
  format: BillFormat
  rows: number
  currency: string
  /** Months of the file; 1 where no row has a date. */
  months: number
  isDated: boolean
  total: number
  covered: CoveredLine[]
  uncovered: OtherLine[]
  ignored: IgnoredLine[]
  /** Usage of all kinds, covered or not, at cost and at list price. */
  paid: Sums
  sums: { covered: number; uncovered: number; ignored: number }
  /** What an ordinary month costs. */
  monthly: number
}

const byCost = (one: { cost: number }, other: { cost: number }) => other.cost - one.cost

/** The lines of a bill. Their three sums make up the sum of the file. */
export function statementOf({ format, rows, currency, total, months, groups }: CollectedBill): BillStatement {
  const covered = new Map<string, CoveredLine>()
  const uncovered: OtherLine[] = []
  const ignored = new Map<ChargeKind, IgnoredLine>()
  const sums = { covered: new ExactSum(), uncovered: new ExactSum(), ignored: new ExactSum() }
  let paid = NOTHING

  for (const group of groups) {
    const { kind, service, usage, cost } = group
    const match = matchOf(group)
    if (kind === 'usage') paid = added(paid, group.paid)
    if (match) {
      const key = `${service} ${match.meter} ${match.price ?? usage} ${match.per}`
      const line = lineOf(group, match)
      const known = covered.get(key)
      covered.set(key, known ? merged(known, line) : line)
      sums.covered.add(cost)
    } else if (kind === 'usage' || kind === 'fee') {
      uncovered.push({ service, usage, rows: group.rows, cost })
      sums.uncovered.add(cost)
    } else {
      const known = ignored.get(kind)
      ignored.set(kind, { kind, rows: group.rows + (known?.rows ?? 0), cost: cost + (known?.cost ?? 0) })
      sums.ignored.add(cost)
    }
  }
  // A file of a few minutes says nothing about a month.
  const isDated = months !== null && months >= SHORTEST
  const counted = isDated ? months : 1
  return {
    kind: 'bill',
    format,
    rows,
    currency,
    months: counted,
    isDated,
    total,
    covered: [...covered.values()].sort(byCost),
    uncovered: uncovered.sort(byCost),
    ignored: [...ignored.values()].sort(byCost),
    paid,
    sums: { covered: sums.covered.value, uncovered: sums.uncovered.value, ignored: sums.ignored.value },
    monthly: (sums.covered.value + sums.uncovered.value) / counted,
  }
}

/** One hour of a month. */
const SHORTEST = 1 / 744

function lineOf({ service, usage, unit, quantity, cost, paid, committed }: BillGroup, match: Match): CoveredLine {
  const { meter, price, per, measure } = match
  const inUnits = (sums: Sums): Sums => ({ ...sums, quantity: sums.quantity * per })
  const line = { service, usage, meter, price, measure, unit, quantity: quantity * per, cost }
  return withEffective({ ...line, paid: inUnits(paid), committed: inUnits(committed) })
}

const withEffective = (line: Omit<CoveredLine, 'effective'>): CoveredLine => ({
  ...line,
  effective: line.paid.quantity > 0 && line.paid.cost > 0 ? line.paid.cost / line.paid.quantity : null,
})

const merged = (one: CoveredLine, other: CoveredLine): CoveredLine =>
  withEffective({
    ...one,
    quantity: one.quantity + other.quantity,
    cost: one.cost + other.cost,
    paid: added(one.paid, other.paid),
    committed: added(one.committed, other.committed),
  })

const NOTHING: Sums = { cost: 0, quantity: 0, listed: 0, costOfListed: 0 }

export const added = (one: Sums, other: Sums): Sums => ({
  cost: one.cost + other.cost,
  quantity: one.quantity + other.quantity,
  listed: one.listed + other.listed,
  costOfListed: one.costOfListed + other.costOfListed,
})
