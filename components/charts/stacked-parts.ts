import type { Part, StackedBar } from './series'

export type Measure = 'amounts' | 'shares'

/** A row of the chart: a bar, its parts in stacking order, and the length of each. */
export type StackRow = { bar: StackedBar; parts: Part[]; lengths: number[] }

/**
 * The rows of a stacked bar chart: what is paid first, in the order of the lines, then what is left unpaid. Shares are
 * relative to what the bar spends; savings are not part of the bill and have no share.
 */
export function stackRows(bars: readonly StackedBar[], measure: Measure): StackRow[] {
  return bars.map((bar) => {
    const parts = [...partsOf(bar, 'paid'), ...partsOf(bar, 'unpaid')]
    const spent = spentOn(parts)
    return { bar, parts, lengths: parts.map(({ amount }) => (measure === 'amounts' ? amount : shareOf(amount, spent))) }
  })
}

/** Share of a bar's total that is left unpaid, from 0 to 1. */
export const unpaidShare = (bar: StackedBar): number => shareOf(spentOn(partsOf(bar, 'unpaid')), spentOn(bar.parts))

/** Index of a part among those of its kind, which selects its fill or hatching. */
export const placeInKind = (parts: readonly Part[], index: number): number =>
  parts.slice(0, index).filter(({ kind }) => kind === parts[index]?.kind).length

/** Both ends of every bar, for the axis: savings on the left, spending on the right. */
export const barEnds = (rows: readonly StackRow[]): number[] =>
  rows.flatMap(({ lengths }) => [sumOf(lengths.filter((n) => n < 0)), sumOf(lengths.filter((n) => n > 0))])

/** The largest part of a bar; null when nothing is spent. */
export const driverOf = (bar: StackedBar): Part | null =>
  bar.parts.reduce<Part | null>((most, part) => (part.amount > (most?.amount ?? 0) ? part : most), null)

const partsOf = ({ parts }: StackedBar, kind: Part['kind']) => parts.filter((part) => part.kind === kind)

const spentOn = (parts: readonly Part[]) => sumOf(parts.map(({ amount }) => Math.max(0, amount)))
const shareOf = (amount: number, spent: number) => (spent === 0 ? 0 : Math.max(0, amount) / spent)
const sumOf = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
