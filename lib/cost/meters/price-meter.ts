import { sum } from '@/lib/kernel'
import type { Price } from '@/content/schemas/price'
import type { Meter, MeterBill, MeterOptions, PriceBook } from './types'

/**
 * One service's bill for a month. Fields left out of the usage take their defaults, `hours` the month's.
 * Throws a RangeError for a field that the meter does not have, and for a number that is none or below the field's minimum.
 */
export function priceMeter(meter: Meter, usage: Record<string, number>, book: PriceBook, options: MeterOptions): MeterBill {
  const read = new Map<string, Price>()
  const noted: PriceBook = (id) => {
    const price = book(id)
    read.set(price.id, price)
    return price
  }
  const lines = meter.lines(completed(meter, usage, options), noted, options)
  const billed = [...new Set(lines.map(({ price }) => price))].flatMap((id) => read.get(id) ?? [])
  return {
    meter: meter.id,
    total: sum(lines.map(({ amount }) => amount)),
    lines,
    rates: billed.map(({ id, source, asOf }) => ({ id, source, asOf })),
  }
}

function completed(meter: Meter, usage: Record<string, number>, { hoursPerMonth }: MeterOptions): Record<string, number> {
  const complete: Record<string, number> = {}
  for (const { name, default: standard } of meter.usage) complete[name] = name === 'hours' ? hoursPerMonth : standard
  for (const [name, value] of Object.entries(usage)) {
    const field = meter.usage.find((candidate) => candidate.name === name)
    if (!field) throw new RangeError(`${meter.id} has no usage "${name}"; it has ${meter.usage.map((known) => known.name).join(', ')}`)
    if (!(Number.isFinite(value) && value >= field.minimum)) {
      throw new RangeError(`${meter.id}: ${name} is ${value}, which is no number of at least ${field.minimum}`)
    }
    complete[name] = value
  }
  return complete
}
