import { COMMITTED_LINES } from '@/content/scenario/commitment-words'
import type { RateOrigin } from '@/lib/cost'
import { breakEvenInWords, commitmentInWords, type CommitmentRow, type CommitmentsReport } from '@/lib/report'
import { clean } from './clean'

const originJson = (origin: RateOrigin) => ({
  says: origin.kind,
  ...(origin.kind === 'published' && {
    product: origin.product,
    source: origin.source,
    asOf: origin.asOf,
    ...(origin.note !== undefined && { note: origin.note }),
  }),
})

/** A line that is bought in its own way, under the field names of the public API. */
export const commitmentJson = (row: CommitmentRow) => ({
  line: row.line,
  label: COMMITTED_LINES[row.line].label,
  plan: row.plan,
  share: row.rate.share,
  off: row.rate.off,
  rate: originJson(row.rate.origin),
  spot: row.rate.spot,
  ...(row.rate.spot > 0 && { spotOff: row.rate.spotOff, spotRate: originJson(row.rate.spotOrigin) }),
  onDemand: clean(row.onDemand),
  saved: clean(row.saved),
  upfront: clean(row.upfront),
  breakEven: row.breakEven && {
    months: row.breakEven.months === null ? null : clean(row.breakEven.months),
    owedMonths: row.breakEven.owedMonths === null ? null : clean(row.breakEven.owedMonths),
    leastUse: clean(row.breakEven.leastUse),
    sentence: breakEvenInWords(row),
  },
  sentence: commitmentInWords(row),
})

/** How the recommended candidate is bought, and its infrastructure as cash, month by month. */
export const commitmentsJson = ({ rows, support, credits, cash }: CommitmentsReport) => ({
  lines: rows.map(commitmentJson),
  support: support && { plan: support.plan, amount: clean(support.amount) },
  credits,
  cash: cash.map((month) => ({
    month: month.month,
    price: clean(month.price),
    upfront: clean(month.upfront),
    credits: clean(month.credits),
    cash: clean(month.cash),
  })),
})
