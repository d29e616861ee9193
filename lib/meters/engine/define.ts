import { HOURS_PER_MONTH } from '@/lib/kernel'
import type { Meter, UsageField } from '../types'

/** Units that are no quantity end at 1. */
const ENDS_AT_ONE = ['share', '0 or 1']

/** One field of a usage. A unit of "share" or "0 or 1" goes to 1. */
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

/** A part of a whole, from 0 to 1. */
export const shareOf = <const Name extends string>(name: Name, label: string, standard: number): UsageField<Name> =>
  field(name, label, 'share', standard)

/** Yes is 1, no is 0. */
export const flag = <const Name extends string>(name: Name, label: string, standard: 0 | 1 = 0): UsageField<Name> =>
  field(name, label, '0 or 1', standard)

/** Hours that something runs in a month; left out, the hours of the month in the options. */
export const hours = field('hours', 'Hours in the month', 'hours/month', HOURS_PER_MONTH)

/** Its own price by the hour, for any instance size: 0 takes the card's. */
export const hourlyUsd = field('hourlyUsd', 'Price of one by the hour, if known', 'USD/hour; 0 = from the card', 0)

/** A meter whose lines read the usage by the very names it declares; who prices it completes the usage first. */
export const defineMeter = <const Id extends string, const Name extends string>(
  meter: Omit<Meter<Id, Name>, 'defaults'>,
): Meter<Id, Name> => ({ ...meter, defaults: defaultsOf(meter.usage) })

function defaultsOf<Name extends string>(fields: readonly UsageField<Name>[]): Record<Name, number> {
  const defaults: Partial<Record<Name, number>> = {}
  for (const field of fields) defaults[field.name] = field.default
  return defaults as Record<Name, number>
}
