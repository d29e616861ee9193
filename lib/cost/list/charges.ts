import { HOURS_PER_MONTH } from '@/lib/kernel'
import { billedQuantity, graduated, type Charge, type MeterOptions } from '@/lib/meters'
import type { MeteredUsage } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'

/** Charges of one copy of a component; null stands for one that is left out. */
export type Charges = readonly (Charge | null)[]

/** What one copy of a component is charged for in a month. */
export function chargesOf(
  { meter: id, usage }: MeteredUsage,
  { meterOf, options }: Pick<ListOnTerms, 'meterOf' | 'options'>,
): Charges {
  const { meter, prices } = meterOf(id)
  return meter.lines(inMonth(usage, options), prices, options)
}

/** US dollars for a charge of so many copies on demand. */
export const amountOf = (charge: Charge, copies: number): number =>
  graduated(billedQuantity(charge, copies), charge.price)

/** Components run all month: as long as the meters' default says, or as long as the visitor does. */
export const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH ? usage : { ...usage, hours: hoursPerMonth }
