import { perMonth, type Usd } from '@/lib/kernel'
import type { ComponentKind } from '@/lib/sizing'
import { supportFor } from '../commitments/support'
import type { AgreedAmount, Discount, Terms } from '../types'

/** A component's amount on demand, and what a commitment of its own line takes off. */
type Bought = {
  kind: ComponentKind | 'pattern'
  amount: number
  saved?: number
  agreed?: readonly AgreedAmount[] | null
}

/**
 * Whether the one commitment for everything holds for a line. Vendors sell it on what runs by the hour; traffic and
 * requests stay at their price, and so does what is bought in a way of its own.
 */
export function isCommittable(kind: Bought['kind'], agreed: Bought['agreed']): boolean {
  if (agreed) return false
  switch (kind) {
    case 'compute':
    case 'database':
    case 'cache':
    case 'search':
    case 'broker':
      return true
    case 'traffic':
    case 'requests':
    case 'operations':
    case 'pattern':
      return false
  }
}

/** Sums of a bill from which what is taken off follows. */
export type Sums = { subtotal: number; committable: number; saved: number }

export function sumsOf(parts: readonly Bought[]): Sums {
  let subtotal = 0
  let committable = 0
  let saved = 0
  for (const part of parts) {
    subtotal += part.amount
    saved += part.saved ?? 0
    if (isCommittable(part.kind, part.agreed)) committable += part.amount
  }
  return { subtotal, committable, saved }
}

/** What the terms take off; null when that is nothing. Never more than there is. */
export function discountOf({ subtotal, committable, saved }: Sums, terms: Terms): Discount | null {
  const { discount, committedShare, committedDiscount, commitments } = terms
  const share = committedShare * committedDiscount
  if (discount === 0 && share === 0 && saved === 0) return null
  const committed = committable * share + saved
  const overall = (subtotal - committed) * discount
  return {
    commitmentDiscount: perMonth(committed),
    negotiatedDiscount: perMonth(overall),
    amount: perMonth(committed + overall),
    terms: { discount, committedShare, committedDiscount, ...(saved !== 0 && commitments && { commitments }) },
  }
}

/** What is paid for a bill: its sum, less what is taken off, and the support plan for it. */
export function paidFor(
  sums: Sums,
  terms: Terms,
): { discount: Discount | null; support: Usd<'month'>; total: Usd<'month'> } {
  const discount = discountOf(sums, terms)
  const support = supportFor(sums.subtotal - (discount?.commitmentDiscount ?? 0), terms.support)
  // Not below zero, which all of it taken off may miss by a binary fraction.
  return { discount, support, total: perMonth(Math.max(0, sums.subtotal - (discount?.amount ?? 0)) + support) }
}
