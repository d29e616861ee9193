import type { PatternCost } from '@/lib/cost'

/** A piece of a bar in percent of its track. */
export type Piece = { left: number; width: number }

/** Where a row's bar starts and ends on a track that all rows share; savings run left of the zero mark. */
export type CostBar = { zero: number; cash: Piece; people: Piece }

/** The bars of all rows on one scale from the largest saving to the largest bill. People stand on top of cash. */
export function costBars(costs: readonly PatternCost[]): CostBar[] {
  const rows = costs.map(({ estimate, people }) => ({ cash: estimate.total as number, people: people.overheadCost as number }))
  const low = Math.min(0, ...rows.map((row) => row.people))
  const high = Math.max(0, ...rows.map((row) => row.cash + Math.max(0, row.people)))
  const width = (amount: number) => (high === low ? 0 : (100 * amount) / (high - low))
  const zero = width(0 - low)
  return rows.map((row) => ({
    zero,
    cash: { left: zero, width: width(row.cash) },
    people: row.people < 0 ? { left: zero - width(-row.people), width: width(-row.people) } : { left: zero + width(row.cash), width: width(row.people) },
  }))
}
