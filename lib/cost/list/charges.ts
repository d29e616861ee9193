import { HOURS_PER_MONTH } from '@/lib/kernel'
import { billedQuantity, graduated, type Charge, type MeterOptions } from '@/lib/meters'
import type { MeteredUsage } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'

/** Charges of a component; null stands for one that is left out. */
export type Charges = readonly (Charge | null)[]

/** What all copies of a component are charged for in a month. */
export function chargesOf(
  { meter: id, usage }: MeteredUsage,
  copies: number,
  { meterOf, options }: Pick<ListOnTerms, 'meterOf' | 'options'>,
): Charges {
  const { meter, prices } = meterOf(id)
  const charges = meter.lines(inMonth(usage, options), prices, options)
  // Tiers and allowances are those of an account, not of a copy.
  for (const charge of charges) if (charge !== null) charge.quantity *= copies
  return charges
}

/** US dollars for a charge on demand. */
export const amountOf = (charge: Charge): number => graduated(billedQuantity(charge), charge.price)

/** Components run all month: as long as the meters' default says, or as long as the visitor does. */
export const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH ? usage : { ...usage, hours: hoursPerMonth }
