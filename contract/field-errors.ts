import { z } from 'zod'
import { unitFor } from '@/lib/format'
import { closestTo } from './closest'
import { expectedAt, knownFieldsAt, type SchemaNode } from './expected-words'

/** One bad field: its JSON pointer, the value found, and the accepted values. */
export type FieldError = {
  pointer: string
  found: string
  expected: string
  /** Known names that were most likely meant, where a name is not known. */
  closest?: string[]
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Every bad field of `value`, in plain words: those that the schema reports, and every field named `__proto__`. */
export function fieldErrors(value: unknown, issues: readonly Issue[], schema: z.ZodType): FieldError[] {
  const protoPaths = pathsOfProto(value)
  if (issues.length === 0 && protoPaths.length === 0) return []
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode
  const errors = [
    ...issues.flatMap((issue) => errorsOf(issue, [], node)),
    ...protoPaths.map((path) => unknownField(path.slice(0, -1), '__proto__', node)),
  ]
  return listedOnce([...new Map(errors.map((error) => [`${error.pointer} ${error.expected}`, error])).values()])
}

/** The known fields of an object are listed at its first unknown one, and the others refer to that. */
function listedOnce(errors: FieldError[]): FieldError[] {
  const first = new Map<string, string>()
  return errors.map((error) => {
    if (!error.expected.startsWith(ONLY_KNOWN)) return error
    const place = `${error.pointer.replace(/\/[^/]*$/, '')} ${error.expected}`
    const listed = first.get(place)
    if (listed === undefined) first.set(place, error.pointer)
    return listed === undefined ? error : { ...error, expected: `only the known fields, which are listed at ${listed}` }
  })
}

const ONLY_KNOWN = 'only the known fields: '

function errorsOf(issue: Issue, above: Path, node: SchemaNode): FieldError[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, node))
  if (issue.code === 'invalid_key') return [unknownField(path.slice(0, -1), String(path.at(-1)), node)]
  if (issue.code === 'invalid_union') {
    const nearest = nearestOption(issue.errors)
    if (nearest) return nearest.flatMap((inner) => errorsOf(inner, path, node))
  }
  const expected = issue.code === 'custom' ? issue.message : (expectedAt(path, node) ?? issue.message)
  return [{ pointer: pointerTo(path), found: shown(issue.input), expected, ...closestValue(issue) }]
}

const closestValue = (issue: Issue): Pick<FieldError, 'closest'> =>
  issue.code === 'invalid_value' && typeof issue.input === 'string'
    ? closest(issue.input, issue.values.map(String))
    : {}

/** The closest of the known names; nothing where none is close. */
function closest(written: string, known: readonly string[]): Pick<FieldError, 'closest'> {
  const names = closestTo(written, known)
  return names.length > 0 ? { closest: names } : {}
}

/**
 * The option of a union that the value was most likely meant for: the only one whose type matches, so that only its
 * fields are wrong.
 */
function nearestOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const meant = options.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  )
  return meant.length === 1 ? meant[0] : undefined
}

const unknownField = (path: Path, key: string, node: SchemaNode): FieldError => {
  const known = knownFieldsAt(path, node)
  return {
    pointer: pointerTo([...path, key]),
    found: `an unknown field ${shown(key)}`,
    expected: known.length > 0 ? `${ONLY_KNOWN}${known.join(', ')}` : 'no field of this name',
    ...closest(key, known),
  }
}

/**
 * A JSON pointer (RFC 6901). A very long field name is shortened, so that a response is never much longer than its
 * request.
 */
export const pointerTo = (path: Path): string =>
  path.map((part) => `/${cut(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function shown(value: unknown): string {
  if (value === undefined) return 'nothing: the field is missing'
  if (Array.isArray(value)) return `a list of ${value.length} ${unitFor(value.length, 'value')}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold'
  return typeof value === 'string' ? JSON.stringify(cut(value)) : JSON.stringify(value)
}

/**
 * The path of every field named `__proto__`. It does not recurse, because JSON can be nested as deep as the body is
 * long.
 */
function pathsOfProto(value: unknown): Path[] {
  const found: Path[] = []
  const waiting: { at: unknown; path: Path }[] = [{ at: value, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.at !== 'object' || next.at === null || next.path.length > 8) continue
    for (const [key, inner] of Object.entries(next.at)) {
      if (key === '__proto__') found.push([...next.path, key])
      else waiting.push({ at: inner, path: [...next.path, key] })
    }
  }
  return found
}
