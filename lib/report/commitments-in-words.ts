import {
  COMMITTED_LINE_IDS,
  type Commitments,
  type CommittedLine,
  type SupportPlan,
} from '@/content/scenario/commitments'
import { COMMITMENT_PLANS, COMMITTED_LINES } from '@/content/scenario/commitment-words'
import { SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import type { RateOrigin } from '@/lib/cost'
import { count, listed, percent, quantity } from '@/lib/format'
import type { CommitmentRow } from './commitments'

/** "60% for 1 year, no upfront, at 20% off (Compute Savings Plan); 20% on spot at 50% off; the rest on demand". */
export function commitmentInWords({ plan, rate }: Pick<CommitmentRow, 'plan' | 'rate'>): string {
  const { share, spot, off, spotOff, origin, spotOrigin } = rate
  const rest = 1 - share - spot
  const parts: string[] = []
  if (share > 0) parts.push(`${percent(share)} for ${COMMITMENT_PLANS[plan].label}, ${offInWords(off, origin)}`)
  if (spot > 0) parts.push(`${percent(spot)} on spot, ${offInWords(spotOff, spotOrigin)}`)
  if (parts.length === 0) return 'All of it on demand'
  return [...parts, ...(rest > 1e-9 ? ['the rest on demand'] : [])].join('; ')
}

function offInWords(off: number, origin: RateOrigin): string {
  switch (origin.kind) {
    case 'published':
      return `${percent(off)} off (${origin.product})`
    case 'own':
      return `${percent(off)} off, your own figure`
    case 'unknown':
      return 'of which no rate is published here: at the price on demand until you type a discount'
  }
}

/** "Pays from the first month; loses where less than 80% of it is used". Empty on demand. */
export function breakEvenInWords({ breakEven, rate: { origin, share } }: CommitmentRow): string {
  if (!breakEven || share === 0 || origin.kind === 'unknown') return ''
  const { months, owedMonths, leastUse } = breakEven
  if (owedMonths === null) return 'Never pays: nothing is taken off'
  const pays =
    months === null
      ? 'Does not pay within its term'
      : months === 0
        ? 'Cheaper from the first month'
        : `Pays after ${inMonths(months)}`
  return (
    `${pays}; the whole term is owed, so stopping before ${inMonths(owedMonths)} of full use loses, and so does ` +
    `using less than ${percent(leastUse)} of it`
  )
}

const inMonths = (months: number): string => quantity(Math.round(months * 10) / 10, 'month')

/** Where a published rate was read; empty for others. */
export const rateSource = (origin: RateOrigin): string =>
  origin.kind === 'published' ? [origin.source, origin.asOf, ...(origin.note ? [origin.note] : [])].join('; ') : ''

/** "machines and containers, cache". */
export const committedLines = (commitments: Commitments | undefined): string =>
  listed(linesIn(commitments).map((line) => COMMITTED_LINES[line].label.toLowerCase()))

/** The lines of which something is said. */
export const linesIn = (commitments: Commitments | undefined): CommittedLine[] =>
  COMMITTED_LINE_IDS.filter((line) => commitments?.[line] !== undefined)

/** "Business: 10% of the first $10,000 a month, 7% up to $80,000, …, at least $100". */
export function supportInWords(plan: SupportPlan): string {
  if (plan === 'none') return 'None'
  const { label, minimum, tiers } = SUPPORT_OFFERS[plan]
  const shares = tiers.map(({ upTo, share }) =>
    upTo === null
      ? `${percent(share)}${tiers.length > 1 ? ' above' : ' of the charges'}`
      : `${percent(share)} up to $${count(upTo)}`,
  )
  return `${label}: ${shares.join(', ')}; at least $${count(minimum)} a month`
}
