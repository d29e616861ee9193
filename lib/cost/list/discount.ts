import { perMonth, type Usd } from '@/lib/kernel'
import type { ComponentKind } from '@/lib/sizing'
import type { Discount, Terms } from '../types'

/** Vendors sell commitments on what runs by the hour; traffic and requests stay at their price. */
const COMMITTABLE: ReadonlySet<ComponentKind> = new Set<ComponentKind>([
  'compute',
  'database',
  'cache',
  'search',
  'broker',
])

export const isCommittable = ({ kind }: { kind: ComponentKind }): boolean => COMMITTABLE.has(kind)

/** What the terms take off the amounts; null when that is nothing. Never more than there is. */
export function discountOn(
  amounts: readonly { kind: ComponentKind; amount: Usd<'month'> }[],
  terms: Terms,
): Discount | null {
  let subtotal = 0
  let committable = 0
  for (const part of amounts) {
    subtotal += part.amount
    if (isCommittable(part)) committable += part.amount
  }
  return discountOf(subtotal, committable, terms)
}

/** The same for a subtotal of which a part is committable. */
export function discountOf(subtotal: number, committable: number, terms: Terms): Discount | null {
  const { discount, committedShare, committedDiscount } = terms
  const saved = committedShare * committedDiscount
  if (discount === 0 && saved === 0) return null
  const committed = committable * saved
  const overall = (subtotal - committed) * discount
  return {
    commitmentDiscount: perMonth(committed),
    negotiatedDiscount: perMonth(overall),
    amount: perMonth(committed + overall),
    terms: { discount, committedShare, committedDiscount },
  }
}
