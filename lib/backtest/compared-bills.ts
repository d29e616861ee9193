import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { FUTURES } from '@/content/scenario/futures'
import type { ListCard } from '@/content/schemas/price'
import type { Comparison, PublishedBill, PublishedFigure } from '@/content/schemas/published-bill'
import { rangeOf, type Swing } from '@/lib/cost'
import { atLoad, ourEstimate, type OurLine } from './our-estimate'

/** A published bill and our estimate of the same. */
export type ComparedBill = {
  /** Theirs in US dollars a month; where a band was published, its middle. */
  theirs: number
  ours: number
  /** What ours may turn out as: how far bills lie from estimates, and a load that was not published. */
  range: { low: number; high: number }
  /** ours / theirs: 2 is an estimate of twice the bill. */
  ratio: number
  /** Off by more than a factor of two either way. */
  isOff: boolean
  lines: OurLine[]
  /** The line that is off, with our amount where it is one of ours. */
  line: { label: string; amount: number | null } | null
}

/** The two side by side; null for a bill that cannot be estimated. */
export function compared({ comparison, figures }: PublishedBill, card: ListCard): ComparedBill | null {
  const figure = comparison && figures.find(({ label }) => label === comparison.against)
  if (!figure) return null
  const theirs = perMonthOf(figure)
  const { total: ours, lines } = ourEstimate(comparison, card)
  const ratio = ours / theirs
  return {
    theirs,
    ours,
    range: rangeOfOurs(comparison, card, ours),
    ratio,
    isOff: ratio > 2 || ratio < 1 / 2,
    lines,
    line: lineOf(comparison, lines),
  }
}

/** The product's own judgement of its estimates, and of a load that nobody gave. */
function rangeOfOurs(comparison: Comparison, card: ListCard, ours: number): { low: number; high: number } {
  const { low, high } = COST_FACTORS.estimateError
  const swings: Swing[] = [[ours * (low - 1), ours * (high - 1)]]
  if (comparison.inputs.some(({ field, origin }) => field === 'traffic' && origin === 'inferred')) {
    const { assumed } = FUTURES.load
    swings.push([atLoad(comparison, card, assumed.low) - ours, atLoad(comparison, card, assumed.high) - ours])
  }
  const { low: least, high: most } = rangeOf(ours, swings)
  return { low: Math.max(0, least), high: most }
}

function lineOf({ line }: Comparison, lines: readonly OurLine[]): ComparedBill['line'] {
  if (line === undefined) return null
  const own = lines.find(({ id }) => id === line)
  return own ? { label: own.label, amount: own.amount } : { label: line, amount: null }
}

/** How many of those of a kind are within a factor of two. */
export const closeOf = (bills: readonly SideBySide[]): { close: number; of: number } => ({
  close: bills.filter(({ compared }) => !compared.isOff).length,
  of: bills.length,
})

export type SideBySide = { bill: PublishedBill; comparison: Comparison; compared: ComparedBill }

/** The bills that can be compared, with their estimates, in the same order. */
export const sideBySide = (bills: readonly PublishedBill[], card: ListCard): SideBySide[] =>
  bills.flatMap((bill) => {
    const result = compared(bill, card)
    return bill.comparison && result ? [{ bill, comparison: bill.comparison, compared: result }] : []
  })

const MONTHS_PER_YEAR = 12
const DAYS_PER_MONTH = 365 / MONTHS_PER_YEAR

const IN_A_MONTH: Partial<Record<PublishedFigure['period'], number>> = {
  day: DAYS_PER_MONTH,
  week: DAYS_PER_MONTH / 7,
  month: 1,
  year: 1 / MONTHS_PER_YEAR,
}

function perMonthOf({ value, period, label }: PublishedFigure): number {
  const times = IN_A_MONTH[period]
  if (times === undefined) throw new RangeError(`"${label}" has no period that could be a month's`)
  return middleOf(value) * times
}

const middleOf = (value: PublishedFigure['value']): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2
