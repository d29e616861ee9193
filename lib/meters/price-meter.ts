import { expectedNumber } from '@/lib/format'
import { isWithin, sum, type Bounds } from '@/lib/kernel'
import type { Meter, MeterBill, MeterOptions, PriceLookup, UnitPrice, UsageField } from './types'

/** Whether a number is one that the field takes. */
const accepts = (field: UsageField, value: number): boolean =>
  Number.isFinite(value) && isWithin(value, boundsOf(field)) && (field.values?.includes(value) ?? true)

const boundsOf = ({ minimum, maximum = Infinity }: UsageField): Bounds => ({ min: minimum, max: maximum })

const expected = (field: UsageField): string =>
  field.values ? `one of ${field.values.join(', ')}` : expectedNumber(boundsOf(field), String)

/**
 * One service's bill for a month. Fields left out of the usage take their defaults, `hours` the month's. Throws a
 * RangeError for a field that the meter does not have, and for a number that is none or outside the field's bounds.
 */
export function priceMeter(
  meter: Meter,
  usage: Record<string, number>,
  priceOf: PriceLookup,
  options: MeterOptions,
): MeterBill {
  check(meter, usage)
  const read = new Map<string, UnitPrice>()
  const noted: PriceLookup = (id) => {
    const price = priceOf(id)
    read.set(price.id, price)
    return price
  }
  const lines = meter.lines(completeUsage(meter, usage, options), noted, options).filter((line) => line !== null)
  const billed = [...new Set(lines.map(({ price }) => price))].flatMap((id) => read.get(id) ?? [])
  return {
    meter: meter.id,
    total: sum(lines.map(({ amount }) => amount)),
    lines,
    prices: billed.map(({ id, origin }) => ({ id, origin })),
  }
}

/**
 * A usage with every field: what is left out has its default, `hours` those of the month. The defaults are inherited
 * and not copied, which takes a third of the time; estimates complete a usage for each component.
 */
export function completeUsage(
  { defaults }: Meter,
  usage: Record<string, number>,
  { hoursPerMonth }: MeterOptions,
): Record<string, number> {
  const complete = Object.create(defaults) as Record<string, number>
  complete.hours = hoursPerMonth
  return Object.assign(complete, usage)
}

function check(meter: Meter, usage: Record<string, number>): void {
  for (const [name, value] of Object.entries(usage)) {
    const field = meter.usage.find((candidate) => candidate.name === name)
    if (!field)
      throw new RangeError(
        `${meter.id} has no usage "${name}"; it has ${meter.usage.map((known) => known.name).join(', ')}`,
      )
    if (!accepts(field, value))
      throw new RangeError(`${meter.id}: ${name} is ${value}, and should be ${expected(field)}`)
  }
}
