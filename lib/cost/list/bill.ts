import { HOURS_PER_MONTH, perMonth, type Usd } from '@/lib/kernel'
import { billedQuantity, componentMeter, graduated, type Charge, type MeterOptions } from '@/lib/meters'
import type { Component, MeteredUsage } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'

/** What a component costs: the charges of all its copies together; null stands for one left out. */
export type Billed = { meter: string; charges: readonly (Charge | null)[]; amount: Usd<'month'> }

/** The bill of a component; where it can be built in two ways, that of the cheaper one. */
export function billOf(component: Component, card: ListOnTerms): Billed {
  const first = billOfUsage(component, component.copies, card)
  if (!component.or) return first
  const second = billOfUsage(component.or, component.copies, card)
  return second.amount < first.amount ? second : first
}

function billOfUsage({ meter: id, usage }: MeteredUsage, copies: number, { priceOf, options }: ListOnTerms): Billed {
  const meter = componentMeter(id)
  const charges = meter.lines(inMonth(usage, options), priceOf, options)
  // Tiers and allowances are those of an account, not of a copy.
  if (copies !== 1) for (const charge of charges) if (charge !== null) charge.quantity *= copies
  let amount = 0
  for (const charge of charges) if (charge !== null) amount += graduated(billedQuantity(charge), charge.price)
  return { meter: id, charges, amount: perMonth(amount) }
}

/** Components run all month: as long as the meters' default says, or as long as the visitor does. */
const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH ? usage : { ...usage, hours: hoursPerMonth }
