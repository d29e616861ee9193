import type { SupportPlan } from '@/content/scenario/commitments'
import { SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import { perMonth, type Usd } from '@/lib/kernel'

/**
 * What a support plan costs for a month's charges: a graduated share of them, and never less than its minimum. Charges
 * are those before negotiated discounts and credits, commitments at the price that was committed to.
 */
export function supportFor(charges: number, plan: SupportPlan | undefined): Usd<'month'> {
  if (plan === undefined || plan === 'none') return perMonth(0)
  const { minimum, tiers } = SUPPORT_OFFERS[plan]
  let amount = 0
  let below = 0
  for (const { upTo, share } of tiers) {
    const top = upTo ?? Infinity
    amount += Math.max(0, Math.min(charges, top) - below) * share
    below = top
  }
  return perMonth(Math.max(minimum, amount))
}
