import { quantity } from '@/lib/format'
import { ExactSum, monthsBetween } from './amounts'
import { recognised } from './columns'
import { shownText } from './shown-text'
import type { BillFormat, BillGroup, BillProblem, BillRow, CollectedBill, Sums } from './types'

/** Different usages that are told apart; a bill has some hundreds. Further ones are counted together. */
const MOST_GROUPS = 5000
const FURTHER = 'further usage types'
/** Longest name of a service, a usage or a unit, in characters. */
const LONGEST_NAME = 160

export type BillCollector = {
  format: BillFormat
  /** Adds a row; returns what is wrong with it, after which the file should be given up. */
  add: (row: readonly string[]) => BillProblem | null
  finish: () => CollectedBill | BillProblem
}

/** Adds up the rows of a bill, one after the other, so that a file of any length is never held in whole. */
export function billCollector(
  header: readonly string[],
): { ok: true; collector: BillCollector } | { ok: false; problem: BillProblem } {
  const format = recognised(header)
  if (!format.ok) return format
  const groups = new Map<string, Group>()
  const total = new ExactSum()
  let rows = 0
  let currency: string | null = null
  let from = Infinity
  let until = -Infinity

  const groupOf = (row: BillRow): Group => {
    const { vendor, service, usage, unit, kind } = row
    const key = [clipped(vendor), clipped(service), clipped(usage), clipped(unit), kind].join('\u0000')
    const known = groups.get(key)
    if (known) return known
    const isOneTooMany = groups.size >= MOST_GROUPS
    const place = isOneTooMany ? `further ${row.kind}` : key
    const group = groups.get(place) ?? groupFrom(isOneTooMany ? { ...row, ...NAMELESS } : row)
    groups.set(place, group)
    return group
  }

  const add = (cells: readonly string[]): BillProblem | null => {
    const at = `row ${rows + 2}`
    if (cells.length < format.width) {
      const expected = `${quantity(format.width, 'columns')}, as in the first row`
      return { where: at, found: quantity(cells.length, 'columns'), expected }
    }
    const row = format.read(cells)
    if ('found' in row) return { ...row, where: `${at}, ${row.where}` }
    rows += 1
    if (row.cost !== 0) {
      currency ??= row.currency
      if (currency !== row.currency) {
        const found = `amounts in ${shownText(currency)} and in ${shownText(row.currency)}`
        return { where: at, found, expected: 'one currency' }
      }
    }
    if (row.kind === 'usage' && row.from !== null && row.until !== null && row.until > row.from) {
      from = Math.min(from, row.from)
      until = Math.max(until, row.until)
    }
    total.add(row.cost)
    groupOf(row).add(row)
    return null
  }

  const finish = (): CollectedBill | BillProblem => {
    if (rows === 0)
      return { where: 'the file', found: 'a first row and nothing below it', expected: 'at least one charge' }
    return {
      format: format.format,
      rows,
      currency: currency ?? 'USD',
      total: total.value,
      months: until > from ? monthsBetween(from, until) : null,
      groups: [...groups.values()].map((group) => group.finish()),
    }
  }
  return { ok: true, collector: { format: format.format, add, finish } }
}

type Group = { add: (row: BillRow) => void; finish: () => BillGroup }

const NAMELESS = { vendor: '', service: FURTHER, usage: FURTHER, unit: '' }
const clipped = (text: string) => (text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text)

function groupFrom({ vendor, service, usage, unit, kind }: BillRow): Group {
  const named = {
    vendor: shownText(vendor, LONGEST_NAME),
    service: shownText(service, LONGEST_NAME),
    usage: shownText(usage, LONGEST_NAME),
    unit: shownText(unit, LONGEST_NAME),
  }
  const cost = new ExactSum()
  const quantity = new ExactSum()
  const paid = sums()
  const committed = sums()
  let rows = 0
  return {
    add: (row) => {
      rows += 1
      cost.add(row.cost)
      quantity.add(row.quantity)
      // A row without cost at list price is a free quantity: it says nothing about what a unit costs.
      const isFree = row.cost === 0 && !row.list
      if (row.committed) committed.add(row)
      else if (!isFree) paid.add(row)
    },
    finish: () => ({
      ...named,
      kind,
      rows,
      cost: cost.value,
      quantity: quantity.value,
      paid: paid.finish(),
      committed: committed.finish(),
    }),
  }
}

function sums(): { add: (row: BillRow) => void; finish: () => Sums } {
  const parts = { cost: new ExactSum(), quantity: new ExactSum(), listed: new ExactSum(), costOfListed: new ExactSum() }
  return {
    add: ({ cost, quantity, list }) => {
      parts.cost.add(cost)
      parts.quantity.add(quantity)
      // A discount in a row of its own belongs to what it lowers, and has no list cost.
      if (list === null && cost > 0) return
      parts.listed.add(list ?? 0)
      parts.costOfListed.add(cost)
    },
    finish: () => ({
      cost: parts.cost.value,
      quantity: parts.quantity.value,
      listed: parts.listed.value,
      costOfListed: parts.costOfListed.value,
    }),
  }
}
