import type { NumberField } from '@/content/scenario/fields'
import { CURRENCY } from '@/content/scenario/overrides'
import { expectedNumber, expectedShare, readNumber, withoutNoise, type NumberReading } from '@/lib/format'
import { isWithin } from '@/lib/kernel'

/**
 * How one kind of value is written in a link. `parse` returns null for what it cannot read, and never guesses: "12abc"
 * is not 12, "1e999" is not the largest number allowed, "Yes" is not "yes".
 */
export type Grammar<T> = {
  parse: (text: string) => T | null
  serialize: (value: T) => string
  /** The accepted values, as the end of a sentence "expected ...". */
  expected: () => string
}

/** One of a list of words, in their exact spelling. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Grammar<Word> => ({
  parse: (text) => words.find((word) => word === text) ?? null,
  serialize: (word) => word,
  expected: () => words.join(' or '),
})

/** Some of these words, in their order; a text with any other word is refused. */
export const someOf = <const Word extends string>(words: readonly Word[]): Grammar<Word[]> => ({
  parse: (text) => {
    const given = text.split(',')
    return given.every((word) => (words as readonly string[]).includes(word))
      ? words.filter((word) => given.includes(word))
      : null
  },
  serialize: (chosen) => chosen.join(','),
  expected: () => `any of ${words.join(', ')}, with commas between`,
})

/** A yes/no value, written as "yes" or "no". */
export const yesOrNo: Grammar<boolean> = {
  parse: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  serialize: (answer) => (answer ? 'yes' : 'no'),
  expected: () => 'yes or no',
}

/** A currency, as three capital letters. Any letters will do, because the visitor gives the exchange rate. */
export const currency: Grammar<string> = {
  parse: (text) => (CURRENCY.test(text) ? text : null),
  serialize: (code) => code,
  expected: () => 'a currency in three capital letters, e.g. EUR',
}

type Bounds = Pick<NumberField, 'min' | 'max'> & { unit?: string; whole?: boolean }

/**
 * A number within its bounds, both included. A share is written from 0 to 1: 0.9 for 90%. The app writes plain
 * decimals; a person who edits the address may use the forms that any field of the app accepts: `qps=10k`, `reads=90%`.
 */
export const number = (bounds: Bounds): Grammar<number> => ({
  parse: (text) => {
    const value = PLAIN_DECIMAL.test(text) ? Number(text) : typed(text, bounds)
    return isWithin(value, bounds) ? value + 0 : null
  },
  serialize: String,
  expected: () => (bounds.unit === '%' ? expectedShare(bounds) : expectedNumber({ ...bounds, unit: '' })),
})

/** A plain decimal, as the app writes it. It is read first and never as ambiguous: in a link, "1.200" is 1.2. */
const PLAIN_DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

function typed(text: string, bounds: Bounds): number {
  const reading = readFigure(text, bounds)
  return reading.kind === 'number' ? reading.value : NaN
}

/**
 * Reads a number as any field of the app does, without bounds. When the unit is "%", "90%" is read as the share 0.9.
 */
export function readFigure(text: string, { unit }: Pick<Bounds, 'unit'>): NumberReading {
  const isPercent = unit === '%' && text.trim().endsWith('%')
  const reading = readNumber(text, { min: -Infinity, max: Infinity, unit: isPercent ? '%' : '' })
  if (!isPercent) return reading
  if (reading.kind === 'ambiguous')
    return { ...reading, readings: [share(reading.readings[0]), share(reading.readings[1])] }
  return reading.kind === 'number' ? { ...reading, value: share(reading.value) } : reading
}

const share = (percent: number) => withoutNoise(percent / 100)
