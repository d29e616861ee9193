import { FIELD_WORDS, type FieldWords } from '@/content/scenario/field-words'
import type { RuleField } from '@/content/schemas/rule'
import { fieldsIn, type ScenarioField } from '@/lib/kernel'
import type { Subject } from './types'

const FIELDS = new Map<string, ScenarioField>(
  (['workload', 'people'] as const).flatMap((part) => fieldsIn(part).map((field) => [`${part}.${field.name}`, field])),
)

/**
 * The number that a visitor set, or its default; undefined when the subject does not have that part of the scenario.
 */
export function fieldValue(field: RuleField, { workload, people }: Subject): number | undefined {
  const [part, name] = field.split('.')
  const values: Record<string, unknown> = { ...(part === 'workload' ? workload : people) }
  const value = values[name ?? '']
  return typeof value === 'number' ? value : undefined
}

/** The field of a rule, with unit, bounds and default. Throws a RangeError for an unknown one. */
export function ruleField(field: RuleField): ScenarioField {
  const known = FIELDS.get(field)
  if (!known) throw new RangeError(`No field is called ${field}`)
  return known
}

/** What the field of a rule is called. */
export const ruleFieldWords = (field: RuleField): FieldWords => FIELD_WORDS[ruleField(field).name]

/** Whether a value differs from the default of its field. */
export const isSet = (field: RuleField, value: number): boolean => value !== ruleField(field).default
