import type { Meter, MeterLine, MeterOptions, PriceBook, UsageField } from '../types'

type Named<Name extends string> = UsageField & { name: Name }

type Definition<Name extends string> = Omit<Meter, 'usage' | 'lines'> & {
  usage: readonly Named<Name>[]
  lines: (usage: Record<Name, number>, price: PriceBook, options: MeterOptions) => MeterLine[]
}

/** One field of a usage. */
export const field = <const Name extends string>(name: Name, label: string, unit: string, standard: number, minimum = 0): Named<Name> =>
  ({ name, label, unit, default: standard, minimum })

/** Hours that something runs in a month; left out, the hours of the month in the options. */
export const hours = field('hours', 'Hours in the month', 'hours/month', 730)

/** Its own price by the hour, for any instance size: 0 takes the card's. */
export const hourlyUsd = field('hourlyUsd', 'Price of one by the hour, if known', 'USD/hour; 0 = from the card', 0)

/** A meter whose lines read the usage by the very names it declares. */
export const defineMeter = <const Name extends string>({ lines, ...meter }: Definition<Name>): Meter => ({
  ...meter,
  lines: (usage, price, options) => lines(usage as Record<Name, number>, price, options),
})
