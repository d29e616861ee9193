import type { ListCard } from '@/content/schemas/price'
import type { Comparison, PublishedBill, PublishedFigure } from '@/content/schemas/published-bill'
import { ourEstimate, type OurLine } from './our-estimate'

/** A published bill and our estimate of the same. */
export type ComparedBill = {
  /** Theirs in US dollars a month; where a band was published, its middle. */
  theirs: number
  ours: number
  /** ours / theirs: 2 is an estimate of twice the bill. */
  ratio: number
  /** Off by more than a factor of two either way. */
  isOff: boolean
  lines: OurLine[]
}

/** The two side by side; null for a bill that cannot be estimated. */
export function compared({ comparison, figures }: PublishedBill, card: ListCard): ComparedBill | null {
  const figure = comparison && figures.find(({ label }) => label === comparison.against)
  if (!figure) return null
  const theirs = perMonthOf(figure)
  const { total: ours, lines } = ourEstimate(comparison, card)
  const ratio = ours / theirs
  return { theirs, ours, ratio, isOff: ratio > 2 || ratio < 1 / 2, lines }
}

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
