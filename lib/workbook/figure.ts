/** How a figure was made from others. */
export type Operation =
  | '+'
  | '-'
  | '*'
  | '/'
  | '**'
  | '<'
  | '<='
  | '>'
  | '>='
  | '==='
  | '!=='
  | 'min'
  | 'max'
  | 'ceil'
  | 'round'
  | 'floor'
  | 'sqrt'
  | 'abs'
  | 'if'
  | 'and'
  | 'or'
  | 'not'
  | 'cell'

type Plain = number | boolean

/** A number, or the answer to a comparison, that remembers how it was made. Equal ones are one. */
export class Made {
  constructor(
    readonly operation: Operation,
    readonly from: readonly (Made | Plain)[],
    readonly value: Plain,
    /** Of a cell: which one. */
    readonly cell = '',
  ) {}
  valueOf(): Plain {
    return this.value
  }
}

export type Figure = number | Made

/** One of two texts, by a condition; as a text it is the one of now. */
export class Choice {
  constructor(
    readonly condition: Made,
    readonly one: unknown,
    readonly other: unknown,
  ) {}
  toString(): string {
    return String(this.condition.value ? this.one : this.other)
  }
}

export type Name = { path: readonly string[]; unit: string; figure: Figure; column: number }

export type Session = {
  known: Map<string, Made>
  places: Map<Made, number>
  names: Name[]
  /** Conditions under which parts come or go: what the sheets hold fixed. */
  fixed: Map<Made, boolean>
  scope: readonly string[]
  column: number
}

let session: Session = newSession()
let isTracing = false

function newSession(): Session {
  return { known: new Map(), places: new Map(), names: [], fixed: new Map(), scope: [], column: 0 }
}

/** Works with figures that remember, from an empty memory on. */
export function trace<Answer>(work: (session: Session) => Answer): Answer {
  session = newSession()
  isTracing = true
  try {
    return work(session)
  } finally {
    isTracing = false
  }
}

/** A fixed number of the engine: a cell while a workbook is made. */
export const constantCell = (id: string, value: number): Figure => (isTracing ? cellOf(id, value) : value)

/** Names that are given meanwhile lie under these words, in this column. */
export function within<Answer>(scope: readonly string[], column: number, work: () => Answer): Answer {
  const before = { scope: session.scope, column: session.column }
  Object.assign(session, { scope, column })
  const answer = work()
  Object.assign(session, before)
  return answer
}

/** A name and a unit for a figure on the way. */
export const named = (path: readonly string[], unit: string, figure: Figure): void => {
  session.names.push({ path: [...session.scope, ...path], unit, figure, column: session.column })
}

const place = (one: Made | Plain): string => (one instanceof Made ? `#${session.places.get(one)}` : String(one))

function made(operation: Operation, from: readonly (Made | Plain)[], value: Plain, cell = ''): Made {
  const key = `${operation} ${cell} ${from.map(place).join(' ')}`
  const before = session.known.get(key)
  if (before) return before
  const one = new Made(operation, from, value, cell)
  session.known.set(key, one)
  session.places.set(one, session.places.size)
  return one
}

/** A cell that somebody may change. */
export const cellOf = (id: string, value: number): Made => made('cell', [], value, id)

const isPlain = (one: unknown): one is Plain => typeof one === 'number' || typeof one === 'boolean'
const isFigure = (one: unknown): one is Made | Plain => one instanceof Made || isPlain(one)
const now = (one: unknown): unknown => (one instanceof Made ? one.value : one)
const numberOf = (one: unknown): number => Number(now(one))

const WORKED: Readonly<Record<string, (one: number, other: number) => Plain>> = {
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '**': (one, other) => one ** other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
}

/** `one operation other`, on figures and on anything else that the engine compares. */
export function b(
  operation: '+' | '-' | '*' | '/' | '**' | '<' | '<=' | '>' | '>=' | '===' | '!==',
  one: unknown,
  other: unknown,
): unknown {
  const isEquality = operation === '===' || operation === '!=='
  if (!(one instanceof Made) && !(other instanceof Made)) return plainly(operation, one, other)
  if (!isFigure(one) || !isFigure(other)) return isEquality ? operation === '!==' : plainly(operation, one, other)
  // Nothing in a workbook is infinite, so where a bound is, the comparison is settled.
  if (other === Infinity && operation.startsWith('<')) return true
  if (other === Infinity && operation.startsWith('>')) return false
  if (one === Infinity && operation.startsWith('<')) return false
  if (one === Infinity && operation.startsWith('>')) return true
  if (operation === '+' && one === 0) return other
  if ((operation === '+' || operation === '-') && other === 0) return one
  if (operation === '*' && one === 1) return other
  if ((operation === '*' || operation === '/') && other === 1) return one
  if (operation === '*' && (one === 0 || other === 0)) return 0
  return made(operation, [one, other], plainly(operation, one.valueOf(), other.valueOf()) as Plain)
}

function plainly(operation: string, one: unknown, other: unknown): unknown {
  if (operation === '===') return one === other
  if (operation === '!==') return one !== other
  if (operation === '+')
    return typeof one === 'string' || typeof other === 'string'
      ? String(one) + String(other)
      : numberOf(one) + numberOf(other)
  return WORKED[operation]?.(numberOf(one), numberOf(other))
}

const several =
  (operation: 'min' | 'max', plain: (...all: number[]) => number) =>
  (...given: Figure[]): Figure => {
    const all = given.length > 1 ? given.filter((one) => one !== (operation === 'min' ? Infinity : -Infinity)) : given
    if (all.length === 0) return plain()
    if (all.length === 1 && all[0] !== undefined) return all[0]
    return all.some((one) => one instanceof Made)
      ? made(operation, all, plain(...all.map(numberOf)))
      : plain(...all.map(numberOf))
  }
const single =
  (operation: 'ceil' | 'round' | 'floor' | 'sqrt' | 'abs', plain: (one: number) => number) =>
  (one: Figure): Figure =>
    one instanceof Made ? made(operation, [one], plain(numberOf(one))) : plain(one)

export const max = several('max', Math.max)
export const min = several('min', Math.min)
export const ceil = single('ceil', Math.ceil)
export const round = single('round', Math.round)
export const floor = single('floor', Math.floor)
export const sqrt = single('sqrt', Math.sqrt)
export const abs = single('abs', Math.abs)
export const isFinite = (one: unknown): boolean => Number.isFinite(now(one))
export const isNumber = (one: unknown): boolean => typeof one === 'number' || one instanceof Made
export const not = (one: unknown): unknown => (one instanceof Made ? made('not', [one], !one.value) : !one)

export function and(one: unknown, other: () => unknown): unknown {
  if (!(one instanceof Made)) return one ? other() : one
  const second = other()
  if (!isFigure(second)) return t(one) ? second : false
  return second === true
    ? one
    : second === false
      ? false
      : made('and', [one, second], Boolean(one.value && now(second)))
}

export function or(one: unknown, other: () => unknown): unknown {
  if (!(one instanceof Made)) return one ? one : other()
  const second = other()
  if (!isFigure(second)) return t(one) ? true : second
  return second === false ? one : second === true ? true : made('or', [one, second], Boolean(one.value || now(second)))
}

/** The answer of now to a condition that decides which parts there are: it is held fixed, and said. */
export function t(condition: unknown): boolean {
  if (condition instanceof Made) session.fixed.set(condition, Boolean(condition.value))
  return Boolean(now(condition))
}

/** The same for a function that is asked about each of a list. */
export const p =
  (ask: (...given: unknown[]) => unknown) =>
  (...given: unknown[]): boolean =>
    t(ask(...given))

/** One of two, by a condition: where that rests on figures both are worked out. */
export function c(condition: unknown, one: () => unknown, other: () => unknown): unknown {
  if (!(condition instanceof Made)) return condition ? one() : other()
  return chosen(condition, one(), other())
}

/** What a list or a record has under a key: under one of two keys, one of two. */
export const at = (of: Readonly<Record<string, unknown>>, key: unknown): unknown =>
  key instanceof Choice ? chosen(key.condition, at(of, key.one), at(of, key.other)) : of[String(key)]

const isRecord = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !(one instanceof Made) && !(one instanceof Choice) && !Array.isArray(one)

function chosen(condition: Made, one: unknown, other: unknown): unknown {
  if (one === other) return one
  if (isFigure(one) && isFigure(other))
    return made('if', [condition, one, other], condition.value ? one.valueOf() : other.valueOf())
  if (isTextual(one) && isTextual(other)) return new Choice(condition, one, other)
  // What is left out where it is zero may as well be there with zero.
  if (one === null || one === undefined) if (isRecord(other)) return other
  if (other === null || other === undefined) if (isRecord(one)) return one
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.map((each, index) => chosen(condition, each, other[index]))
  if (isRecord(one) && isRecord(other))
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
        key,
        chosen(condition, one[key], other[key]),
      ]),
    )
  return t(condition) ? one : other
}

const isTextual = (one: unknown): boolean => typeof one === 'string' || one instanceof Choice

/** The same for two figures: a figure. */
export function figureOf(operation: '+' | '-' | '*' | '/' | '<', one: Figure, other: Figure): Figure {
  const made = b(operation, one, other)
  if (typeof made === 'number' || made instanceof Made) return made
  return Number(made)
}
