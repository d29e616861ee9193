import { PRICES } from '@/content/prices'
import { contradictionsIn } from './contradictions'
import { priceLookup } from './price-lookup'
import { priceMeter } from './price-meter'
import type { Meter, UsageField } from './types'

type Usage = Record<string, number>

/** A place where the total falls although one field rises, with what the other field of the pair was. */
export type Fall = { field: string; from: number; to: number; usage: Usage; before: number; after: number }

const book = priceLookup(PRICES)
const OPTIONS = { freeTier: false, hoursPerMonth: 730 }

/** In these fields zero means that the figure is not known, so the step from zero on is no rise. */
const mayBeUnknown = ({ unit }: UsageField): boolean => unit.includes('0 =')

/** Values at and around the bounds of a field, rising. */
function valuesOf(field: UsageField): number[] {
  const { minimum, maximum = Infinity, values, whole, unit } = field
  if (values) return [...values]
  const some =
    unit === 'share'
      ? [0, 0.1, 0.5, 0.9, 1]
      : maximum === 744
        ? [0, 1, 365, 730, 744]
        : [minimum, ...STEPS.map((step) => (whole ? Math.ceil(step) : step))]
  return [...new Set([...some, field.default])]
    .filter((value) => value >= minimum && value <= maximum)
    .sort((one, other) => one - other)
}
const STEPS = [0.3, 1, 2, 7, 64, 65, 399, 400, 3001, 1e5, 1e9]

/** Some of these values: the least, the next, one in the middle and the largest. */
function fewOf(field: UsageField): number[] {
  const values = valuesOf(field)
  const at = [0, 1, values.length - 3, values.length - 1]
  return [...new Set(at.map((index) => values[index] ?? field.default))]
}

/** Usages to vary one pair in: the defaults, and busy ones in which every charge is on the bill. */
const basesOf = (meter: Meter): Usage[] => [
  { ...meter.defaults },
  ...[0, 1].map((seed) =>
    Object.fromEntries(
      meter.usage.map((field, index) => {
        const values = valuesOf(field).filter((value) => value > 0 && value < 1000)
        const value = values[(index * 7 + seed * 5) % values.length] ?? field.default
        return [field.name, mayBeUnknown(field) || seed === 0 ? field.default || value : value]
      }),
    ),
  ),
]

/** Every fall of a meter's total: each field in turn rises, beside each value of each other field. */
export function fallsOf(meter: Meter): Fall[] {
  const falls: Fall[] = []
  for (const base of basesOf(meter))
    for (const field of meter.usage)
      for (const other of meter.usage) {
        if (other === field) continue
        for (const value of fewOf(other)) collect(meter, { ...base, [other.name]: value }, field, falls)
      }
  return falls
}

function collect(meter: Meter, usage: Usage, field: UsageField, falls: Fall[]): void {
  let last: { value: number; total: number } | undefined
  for (const value of valuesOf(field)) {
    if (value === 0 && mayBeUnknown(field)) continue
    const asked = { ...usage, [field.name]: value }
    if (contradictionsIn(meter, asked, OPTIONS).length > 0) continue
    const { total } = priceMeter(meter, asked, book, OPTIONS)
    if (last && total < last.total * (1 - 1e-9))
      falls.push({ field: field.name, from: last.value, to: value, usage: asked, before: last.total, after: total })
    last = { value, total }
  }
}
