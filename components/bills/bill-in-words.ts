import { FIELD_WORDS } from '@/content/scenario/field-words'
import { STACK_FIELDS, type StackName } from '@/content/scenario/stack'
import { blockWords, SIZE_WORDS } from '@/content/scenario/stack-words'
import type { BillInput, Comparison, PublishedFigure } from '@/content/schemas/published-bill'
import { count, inDigits, profileInWords, quantity, trafficInWords, usd } from '@/lib/format'
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
export type InputInWords = BillInput & { label: string; value: string }

/** Every input that differs from its default. Throws a RangeError for one that the estimate does not have. */
export const inputsInWords = (comparison: Comparison): InputInWords[] =>
  comparison.inputs.map((input) => ({ ...input, ...worded(comparison, input.field) }))

const FIELDS = [...fieldsIn('workload'), ...fieldsIn('capacities')]

type Worded = { label: string; value: string }

function worded(comparison: Comparison, name: string): Worded {
  const words = comparison.kind === 'meter' ? ofMeter(comparison, name) : ofPattern(comparison, name)
  if (!words) throw new RangeError(`The estimate has no input "${name}"`)
  return words
}

function ofMeter({ meter, usage }: Comparison & { kind: 'meter' }, name: string): Worded | undefined {
  const field = meterOf(meter).usage.find((known) => known.name === name)
  const value = usage[name]
  return field && value !== undefined ? { label: field.label, value: quantity(value, field.unit) } : undefined
}

function ofPattern({ scenario, times }: Comparison & { kind: 'pattern' }, name: string): Worded | undefined {
  const { traffic, profile, workload, capacities, stack = {} } = scenario
  if (name === 'traffic') return traffic && { label: 'Load', value: trafficInWords(traffic) }
  if (name === 'profile') return profile && { label: 'Day', value: profileInWords(profile) }
  if (name === 'times') return times ? { label: 'Times', value: count(times) } : undefined
  if (name === 'size') return stack.size && { label: 'Size of the stack', value: SIZE_WORDS[stack.size].label }
  if (isBlock(name)) return ofBlock(name, stack[name])
  const values: Record<string, number | undefined> = { ...workload, ...capacities }
  const [field, value] = [FIELDS.find((one) => one.name === name), values[name]]
  if (!field || value === undefined) return undefined
  return { label: FIELD_WORDS[field.name].label, value: quantity(value, field.unit) }
}

const isBlock = (name: string): name is StackName => name in STACK_FIELDS

function ofBlock(name: StackName, variant: string | undefined): Worded | undefined {
  const { label, options } = blockWords(name)
  const chosen = variant === undefined ? undefined : options[variant]
  return chosen && { label, value: chosen.label }
}
