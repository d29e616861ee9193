import { HOURS_PER_MONTH } from '@/lib/kernel'
import type { Meter, UsageField } from '../types'

/** Fields in these units are not quantities, and their maximum is 1. */
const ENDS_AT_ONE = ['share', '0 or 1']

/** Declares one usage field. Its maximum is 1 for the units "share" and "0 or 1". */
export const field = <const Name extends string>(
  name: Name,
  label: string,
  unit: string,
  standard: number,
  minimum = 0,
): UsageField<Name> => ({
  name,
  label,
  unit,
  default: standard,
  minimum,
  ...(ENDS_AT_ONE.includes(unit) && { maximum: 1 }),
})

/** Declares a field for a share of a whole, from 0 to 1. */
export const shareOf = <const Name extends string>(name: Name, label: string, standard: number): UsageField<Name> =>
  field(name, label, 'share', standard)

/** Declares a yes/no field: 1 for yes, 0 for no. */
export const flag = <const Name extends string>(name: Name, label: string, standard: 0 | 1 = 0): UsageField<Name> =>
  field(name, label, '0 or 1', standard)

/** Hours per month that the service runs. When left out, the hours of the month in the options apply. */
export const hours = field('hours', 'Hours in the month', 'hours/month', HOURS_PER_MONTH)

/** Price per hour of an instance, for sizes that the rate card does not have; 0 means the rate card's price. */
export const hourlyUsd = field('hourlyUsd', 'Price of one by the hour, if known', 'USD/hour; 0 = from the card', 0)

/**
 * Declares a meter. TypeScript lets its lines read exactly the fields it declares; `priceMeter` fills in the defaults
 * before.
 */
export const defineMeter = <const Id extends string, const Name extends string>(
  meter: Omit<Meter<Id, Name>, 'defaults'>,
): Meter<Id, Name> => ({ ...meter, defaults: defaultsOf(meter.usage) })

function defaultsOf<Name extends string>(fields: readonly UsageField<Name>[]): Record<Name, number> {
  const defaults: Partial<Record<Name, number>> = {}
  for (const field of fields) defaults[field.name] = field.default
  return defaults as Record<Name, number>
}
