import { readNumber } from '@/lib/format'
import { dayIn, monthsUntil } from '@/lib/kernel'
import { commitmentGrammar } from '@/lib/share'
import { closestInWords } from './closest'
import { FIELDS, FLAGS, flagOf, type Field, type Part } from './fields'
import { UsageError } from './problems'

/** Values by part and name, as a body of the API has them; not checked. */
export type Said = Partial<Record<Part, Record<string, unknown>>>

/** The same with the value of one field in it. */
export function withSaid(said: Said, { part, name }: Field, value: unknown): Said {
  const [outer = name, inner] = name.split('.')
  const before = said[part]?.[outer]
  const within = inner === undefined ? value : { ...(typeof before === 'object' ? before : {}), [inner]: value }
  return { ...said, [part]: { ...said[part], [outer]: within } }
}

const YES = new Set(['yes', 'true', '1'])
const NO = new Set(['no', 'false', '0'])

/**
 * Takes the options that describe a scenario out of the arguments: `--peak 6000`, `--peak=6000`, `--audit-critical`,
 * `--audit-critical=no`, `--no-audit-critical`. The others are left in their order. `today` as yyyy-mm-dd.
 */
export function saidIn(args: readonly string[], today: string): { said: Said; rest: string[] } {
  let said: Said = {}
  const rest: string[] = []
  const seen = new Set<string>()
  const end = args.indexOf('--')
  const last = end === -1 ? args.length : end
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const option = at < last ? optionIn(arg) : null
    if (!option) {
      rest.push(arg)
      continue
    }
    const { field, flag, negated } = option
    const next = at + 1 < last ? args[at + 1] : undefined
    const takesNext = option.text === undefined && !negated && isValueFor(field, next)
    const text = option.text ?? (takesNext ? next : undefined)
    if (takesNext) at += 1
    const place = `${field.part} ${field.name}`
    if (seen.has(place)) throw new UsageError({ where: flag, found: 'it a second time', expected: 'each option once' })
    seen.add(place)
    said = withSaid(said, field, valueOf(field, flag, negated ? 'no' : text, today))
  }
  return { said, rest }
}

function optionIn(arg: string) {
  const [, name = '', , text] = /^--([a-z][\w.-]*)(=(.*))?$/is.exec(arg) ?? []
  const field = FLAGS.get(name)
  if (field) return { field, flag: `--${name}`, text, negated: false }
  const positive = name.startsWith('no-') ? FLAGS.get(name.slice('no-'.length)) : undefined
  return positive?.kind === 'yes-no' && text === undefined
    ? { field: positive, flag: `--${name}`, text, negated: true }
    : null
}

const isValueFor = (field: Field, next: string | undefined): boolean =>
  next !== undefined &&
  (field.kind === 'yes-no' ? YES.has(next) || NO.has(next) : !next.startsWith('--') || next === '--')

/** The value as JSON would have it. What does not fit stays a text, about which the check of the whole says more. */
function valueOf({ kind, expected }: Field, flag: string, text: string | undefined, today: string): unknown {
  if (kind === 'yes-no') {
    if (text === undefined || YES.has(text.toLowerCase())) return true
    if (NO.has(text.toLowerCase())) return false
    throw new UsageError({ where: flag, found: JSON.stringify(text), expected })
  }
  if (text === undefined || text === '') throw new UsageError({ where: flag, found: 'no value', expected })
  const unfit = () => new UsageError({ where: flag, found: JSON.stringify(text), expected })
  if (kind === 'commitment') {
    const said = commitmentGrammar.parse(text)
    if (said === null) throw unfit()
    return said
  }
  if (kind === 'months-until') {
    const months = monthsUntil(today, dayIn(text) ?? today)
    if (months === 0) throw unfit()
    return months
  }
  if (kind !== 'number') return text
  const read = readNumber(text)
  return read.kind === 'number' ? read.value : text
}

/** The error for an option that nothing knows, with those that are spelt nearly so. */
export function unknownOption(option: string, own: readonly string[]): UsageError {
  const known = [...own.map((one) => `--${one}`), ...FIELDS.map(flagOf)]
  const name = option.replace(/=.*$/s, '')
  const expected = closestInWords(name, known, 'an option that `loadbearing help` or `loadbearing fields` lists')
  return new UsageError({ where: name, found: 'an unknown option', expected })
}
