import { FIELD_WORDS } from '@/content/scenario/field-words'
import type { Comparison, PublishedFigure } from '@/content/schemas/published-bill'
import { count, inDigits, quantity, usd } from '@/lib/format'
import { fieldsIn } from '@/lib/kernel'
import { meterOf } from '@/lib/meters/all'

/** A published figure with its unit and period: "about $5,000 a month", "$2,150 to $2,550 a month", "over 90%". */
export function figureInWords({ value, unit, period, qualifier }: PublishedFigure): string {
  const amount =
    typeof value === 'number' ? amountOf(value, unit) : value.map((end) => amountOf(end, unit)).join(' to ')
  return [qualifier, amount, PERIODS[period]].filter((part) => part).join(' ')
}

const PERIODS: Record<PublishedFigure['period'], string> = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
  once: 'once',
  none: '',
}

function amountOf(value: number, unit: string): string {
  if (unit === 'USD') return usd(value)
  return unit.startsWith('%') ? `${count(value)}${unit}` : `${count(value)} ${unit}`
}

/** The ratio of our estimate to the bill: "0.54 ×", "18 ×". */
export const ratioInWords = (ratio: number): string => `${count(ratio >= 10 ? Math.round(ratio) : inDigits(ratio))} ×`

/** One input of our estimate, formatted for display. */
export type InputInWords = {
  field: string
  label: string
  value: string
  origin: 'published' | 'inferred'
  from: string
}

const FIELDS = new Map<string, { label: string; unit: string }>(
  (['situation', 'workload', 'capacities'] as const)
    .flatMap(fieldsIn)
    .map(({ name, unit }) => [name, { label: FIELD_WORDS[name].label, unit }]),
)

/** Every input that differs from its default. Throws a RangeError for one that the estimate does not have. */
export function inputsInWords(comparison: Comparison): InputInWords[] {
  const values = valuesOf(comparison)
  return comparison.inputs.map(({ field, origin, from }) => {
    const { label, unit } = fieldOf(comparison, field)
    const value = values[field]
    if (value === undefined) throw new RangeError(`The estimate has no input "${field}"`)
    return { field, label, value: quantity(value, unit), origin, from }
  })
}

const valuesOf = (comparison: Comparison): Record<string, number | undefined> =>
  comparison.kind === 'meter'
    ? comparison.usage
    : {
        peakQps: comparison.scenario.situation?.peakQps,
        ...comparison.scenario.workload,
        ...comparison.scenario.capacities,
      }

function fieldOf(comparison: Comparison, name: string): { label: string; unit: string } {
  const field =
    comparison.kind === 'meter'
      ? meterOf(comparison.meter).usage.find((known) => known.name === name)
      : FIELDS.get(name)
  if (!field) throw new RangeError(`There is no input "${name}"`)
  return field
}
