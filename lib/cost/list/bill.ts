import { HOURS_PER_MONTH, perMonth, type Usd } from '@/lib/kernel'
import { billedQuantity, componentMeter, graduated, type Charge, type MeterOptions } from '@/lib/meters'
import type { Component, MeteredUsage } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'
import { savedBy } from '../commitments/agreed'
import type { AgreedAmount } from '../types'

/** What a component costs: the charges of all its copies together; null stands for one left out. */
export type Billed = {
  meter: string
  charges: readonly (Charge | null)[]
  /** On demand, and what commitments of its line take off. */
  amount: Usd<'month'>
  saved: number
  /** The charges that are bought in a way of their own; absent where there are none. */
  agreed?: readonly AgreedAmount[]
}

/**
 * The bill of a component; where it can be built in two ways, that of the one which is cheaper on demand: a commitment
 * changes what is paid, not what is built.
 */
export function billOf(component: Component, card: ListOnTerms): Billed {
  const first = billOfUsage(component, component.copies, card)
  if (!component.or) return onAgreedTerms(first, component.kind, card)
  const second = billOfUsage(component.or, component.copies, card)
  return onAgreedTerms(second.amount < first.amount ? second : first, component.kind, card)
}

function billOfUsage({ meter: id, usage }: MeteredUsage, copies: number, { priceOf, options }: ListOnTerms): Billed {
  const meter = componentMeter(id)
  const charges = meter.lines(inMonth(usage, options), priceOf, options)
  // Tiers and allowances are those of an account, not of a copy.
  if (copies !== 1) for (const charge of charges) if (charge !== null) charge.quantity *= copies
  let amount = 0
  for (const charge of charges) if (charge !== null) amount += graduated(billedQuantity(charge), charge.price)
  return { meter: id, charges, amount: perMonth(amount), saved: 0 }
}

/** The bill with what the commitments of its line take off. */
function onAgreedTerms(billed: Billed, kind: Component['kind'], { agreedOn }: ListOnTerms): Billed {
  if (agreedOn === null) return billed
  const agreed = billed.charges.flatMap((charge): AgreedAmount[] => {
    const rate = charge && agreedOn(charge.price, kind)
    return charge && rate ? [{ rate, amount: graduated(billedQuantity(charge), charge.price) }] : []
  })
  if (agreed.length === 0) return billed
  return { ...billed, agreed, saved: agreed.reduce((sum, { rate, amount }) => sum + savedBy(rate, amount), 0) }
}

/** Components run all month: as long as the meters' default says, or as long as the visitor does. */
const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH ? usage : { ...usage, hours: hoursPerMonth }
