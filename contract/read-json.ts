import type { z } from 'zod'
import { fieldErrors, type FieldError } from './field-errors'
import { whereJsonBreaks } from './json-position'
import { repeatedFields } from './json-repeats'

/** The schema of a body, or a function that chooses it from the parsed body when one field decides about others. */
export type Expected<T> = z.ZodType<T> | ((value: unknown) => z.ZodType<T>)

/**
 * A value that fits; or where the text stops being JSON, in words; or every field that does not fit. A field that is
 * named twice does not fit either.
 */
type ReadJson<T> = { ok: true; value: T } | { ok: false; breaks: string | null; errors: FieldError[] }

/** A JSON text, checked. */
export function readJson<T>(text: string, expected: Expected<T>): ReadJson<T> {
  const parsed = parsedJson(text)
  if (!parsed.ok) return { ok: false, breaks: whereJsonBreaks(text), errors: [] }
  const repeats = repeatedFields(text)
  return repeats.length > 0 ? { ok: false, breaks: null, errors: repeats } : checkedJson(parsed.value, expected)
}

/** A value that comes from JSON, checked. */
export function checkedJson<T>(value: unknown, expected: Expected<T>): ReadJson<T> {
  const schema = typeof expected === 'function' ? expected(value) : expected
  const result = schema.safeParse(value, { reportInput: true })
  const errors = fieldErrors(value, result.error?.issues ?? [], schema)
  return result.success && errors.length === 0 ? { ok: true, value: result.data } : { ok: false, breaks: null, errors }
}

function parsedJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false }
  }
}
