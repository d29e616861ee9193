import type { Meter, MeterLine, MeterOptions, PriceBook, UsageField } from '../types'

type Named<Name extends string> = UsageField & { name: Name }

type Definition<Name extends string> = Omit<Meter, 'usage' | 'lines'> & {
  usage: readonly Named<Name>[]
  lines: (usage: Record<Name, number>, price: PriceBook, options: MeterOptions) => (MeterLine | null)[]
}

/** Units that are no quantity end at 1. */
const ENDS_AT_ONE = ['share', '0 or 1']

/** One field of a usage. A unit of "share" or "0 or 1" goes to 1. */
export const field = <const Name extends string>(
  name: Name,
  label: string,
  unit: string,
  standard: number,
  minimum = 0,
): Named<Name> => ({
  name,
  label,
  unit,
  default: standard,
  minimum,
  ...(ENDS_AT_ONE.includes(unit) && { maximum: 1 }),
})

/** A part of a whole, from 0 to 1. */
export const shareOf = <const Name extends string>(name: Name, label: string, standard: number): Named<Name> =>
  field(name, label, 'share', standard)

/** Yes is 1, no is 0. */
export const flag = <const Name extends string>(name: Name, label: string, standard: 0 | 1 = 0): Named<Name> =>
  field(name, label, '0 or 1', standard)

/** Hours that something runs in a month; left out, the hours of the month in the options. */
export const hours = field('hours', 'Hours in the month', 'hours/month', 730)

/** Its own price by the hour, for any instance size: 0 takes the card's. */
export const hourlyUsd = field('hourlyUsd', 'Price of one by the hour, if known', 'USD/hour; 0 = from the card', 0)

/** A meter whose lines read the usage by the very names it declares; who prices it completes the usage first. */
export const defineMeter = <const Name extends string>(meter: Definition<Name>): Meter => meter
