import { perMonth } from '@/lib/kernel'
import type { Component, ComponentKind } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'
import { savedBy, type AgreedOn } from '../commitments/agreed'
import type { AgreedAmount, BilledComponent } from '../types'
import { amountOf, chargesOf, type Charges } from './charges'

/** What a component costs: the charges of one of its copies, and the amounts of all together. */
export type Billed = BilledComponent & {
  charges: Charges
  /** What commitments of its line take off. */
  saved: number
  /** The charges that are bought in a way of their own; null where there are none. */
  agreed: readonly AgreedAmount[] | null
}

/**
 * The bill of a component; where it can be built in two ways, that of the one which is cheaper on demand: a commitment
 * changes what is paid, not what is built.
 */
export function billOf({ description, copies, metered, or }: Component, card: ListOnTerms): Billed {
  const first = chargesOf(metered, card)
  const second = or ? chargesOf(or, card) : null
  const amount = sumOf(first, copies)
  const alternative = second ? sumOf(second, copies) : Infinity
  const charges = second && alternative < amount ? second : first
  const agreed = card.agreedOn && agreedAmounts(charges, copies, description.kind, card.agreedOn)
  return {
    description,
    copies,
    meter: or && charges === second ? or.meter : metered.meter,
    amount: perMonth(Math.min(amount, alternative)),
    charges,
    saved: agreed ? agreed.reduce((sum, { rate, amount: usd }) => sum + savedBy(rate, usd), 0) : 0,
    agreed,
  }
}

function sumOf(charges: Charges, copies: number): number {
  let sum = 0
  for (const charge of charges) if (charge !== null) sum += amountOf(charge, copies)
  return sum
}

/** The charges that commitments of their lines hold for. */
function agreedAmounts(
  charges: Charges,
  copies: number,
  kind: ComponentKind,
  agreedOn: AgreedOn,
): AgreedAmount[] | null {
  const agreed = charges.flatMap((charge): AgreedAmount[] => {
    const rate = charge && agreedOn(charge.price, kind)
    return charge && rate ? [{ rate, amount: amountOf(charge, copies) }] : []
  })
  return agreed.length === 0 ? null : agreed
}
