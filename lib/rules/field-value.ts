import { PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '@/content/scenario/fields'
import type { RuleField } from '@/content/schemas/rule'
import type { Subject } from './types'

const FIELDS = new Map<string, NumberField>([
  ...Object.entries(WORKLOAD_FIELDS).map(([name, field]): [string, NumberField] => [`workload.${name}`, field]),
  ...Object.entries(PEOPLE_FIELDS).map(([name, field]): [string, NumberField] => [`people.${name}`, field]),
])

/**
 * The number that a visitor set, or its default; undefined when the subject does not have that part of the scenario.
 */
export function fieldValue(field: RuleField, { workload, people }: Subject): number | undefined {
  const [part, name] = field.split('.')
  const values: Record<string, unknown> = { ...(part === 'workload' ? workload : people) }
  const value = values[name ?? '']
  return typeof value === 'number' ? value : undefined
}

/** The field of a rule, with label, unit, bounds and default. Throws a RangeError for an unknown one. */
export function ruleField(field: RuleField): NumberField {
  const known = FIELDS.get(field)
  if (!known) throw new RangeError(`No field is called ${field}`)
  return known
}

/** Whether a value differs from the default of its field. */
export const isSet = (field: RuleField, value: number): boolean => value !== ruleField(field).default
