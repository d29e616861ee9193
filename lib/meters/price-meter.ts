import { expectedNumber } from '@/lib/format'
import { isWithin, sum, type Bounds } from '@/lib/kernel'
import { contradictionsIn } from './contradictions'
import { accountLines } from './engine/account'
import { STATED } from './engine/line'
import { pricesOf } from './price-lookup'
import type { Meter, MeterBill, MeterOptions, PriceLookup, UsageField } from './types'

/** Whether the field accepts a number. */
const accepts = (field: UsageField, value: number): boolean =>
  Number.isFinite(value) && isWithin(value, boundsOf(field)) && (field.values?.includes(value) ?? true)

const boundsOf = ({ minimum, maximum = Infinity, whole }: UsageField): Bounds => ({
  min: minimum,
  max: maximum,
  whole,
})

const expected = (field: UsageField): string =>
  field.values ? `one of ${field.values.join(', ')}` : expectedNumber(boundsOf(field), String)

/**
 * One service's bill for a month, in US dollars. Usage fields that are left out take their defaults, and `hours` the
 * hours of the month in the options. Throws a RangeError for an unknown field, for a value that the field does not
 * accept, and for two that contradict each other. Bills of one account share `lineOf`, with its allowances and tiers.
 */
export function priceMeter(
  meter: Meter,
  usage: Record<string, number>,
  priceOf: PriceLookup,
  options: MeterOptions,
  lineOf = accountLines(),
): MeterBill {
  check(meter, usage, options)
  const asked = { ...meter.defaults, hours: options.hoursPerMonth, ...usage }
  const charges = meter.lines(asked, pricesOf(meter, priceOf), options).filter((charge) => charge !== null)
  const lines = charges.map(lineOf)
  const origins = new Map(charges.map(({ price: { id, origin } }) => [id, origin]))
  origins.delete(STATED)
  return {
    meter: meter.id,
    total: sum(lines.map(({ amount }) => amount)),
    lines,
    prices: [...origins].map(([id, origin]) => ({ id, origin })),
  }
}

function check(meter: Meter, usage: Record<string, number>, options: MeterOptions): void {
  for (const [name, value] of Object.entries(usage)) {
    const field = meter.usage.find((candidate) => candidate.name === name)
    if (!field)
      throw new RangeError(
        `${meter.id} has no usage "${name}"; it has ${meter.usage.map((known) => known.name).join(', ')}`,
      )
    if (!accepts(field, value))
      throw new RangeError(`${meter.id}: ${name} is ${value}, and should be ${expected(field)}`)
  }
  const [first] = contradictionsIn(meter, usage, options)
  if (first) throw new RangeError(`${meter.id}: ${first.field} is ${first.found}, and should be ${first.expected}`)
}
