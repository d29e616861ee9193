import { COST_PART_NAMES, COST_PARTS, isPaid, type CostPart } from '@/content/scenario/cost-parts'
import { fromLessToMore, moreOrLess, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'

/** US dollars over the horizon. */
type Spread = { usd: number; low?: number; high?: number }

/** One row of money: what is compared and what each candidate has in it. */
export type MoneyRow = {
  id: string
  label: string
  /** A total is set larger, a subtotal heavier, a line indented. */
  rank: 'total' | 'subtotal' | 'line'
  spreadOf: (one: ShownCandidate) => Spread
}

const lineIn = ({ cost }: ShownCandidate, part: CostPart): Spread =>
  cost.lines.find((line) => line.part === part) ?? { usd: 0 }

const lineRow = (part: CostPart): MoneyRow => ({
  id: part,
  label: COST_PART_NAMES[part],
  rank: 'line',
  spreadOf: (one) => lineIn(one, part),
})

const PAID: MoneyRow = { id: 'paid', label: 'Paid', rank: 'subtotal', spreadOf: ({ paid }) => ({ usd: paid }) }
const UNPAID: MoneyRow = {
  id: 'unpaid',
  label: 'Left unpaid',
  rank: 'subtotal',
  spreadOf: ({ cost, paid }) => ({ usd: cost.total - paid }),
}

export const totalRow = (months: number): MoneyRow => ({
  id: 'total',
  label: `Total over ${months} months`,
  rank: 'total',
  spreadOf: ({ cost }) => ({ usd: cost.total, low: cost.low, high: cost.high }),
})

/** The lines of the total, those that are paid for before those that are lost without an invoice. */
export const PART_ROWS: MoneyRow[] = [
  PAID,
  ...COST_PARTS.filter(isPaid).map(lineRow),
  UNPAID,
  ...COST_PARTS.filter((part) => !isPaid(part)).map(lineRow),
]

/** The difference to the recommended candidate: an amount only where the range says which of the two costs more. */
export function differenceInWords(
  { toRecommended }: Pick<ShownCandidate, 'toRecommended'>,
  format: MoneyFormat,
): { amount: string; within: string } {
  if (toRecommended === null) return { amount: 'baseline', within: '' }
  const amount = moreOrLess(toRecommended, format)
  const within = fromLessToMore(toRecommended, format)
  return toRecommended.told ? { amount, within } : { amount: 'cannot be told apart', within: `${amount}, ${within}` }
}
