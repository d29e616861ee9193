import type { NumberField } from '@/content/scenario/fields'
import { CURRENCY } from '@/content/scenario/overrides'

/**
 * How one kind of value is written in a link. `parse` answers null for what it cannot read and never guesses:
 * "12abc" is not 12, "1e999" is not the largest number allowed, "Yes" is not "yes".
 */
export type Grammar<T> = {
  parse: (text: string) => T | null
  serialize: (value: T) => string
  /** In words that complete "expected ...". */
  expected: () => string
}

export const oneOf = <const Word extends string>(words: readonly Word[]): Grammar<Word> => ({
  parse: (text) => words.find((word) => word === text) ?? null,
  serialize: (word) => word,
  expected: () => words.join(' or '),
})

export const yesOrNo: Grammar<boolean> = {
  parse: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  serialize: (answer) => (answer ? 'yes' : 'no'),
  expected: () => 'yes or no',
}

/** A currency by its three capital letters. Any will do: the exchange rate is the visitor's own. */
export const currency: Grammar<string> = {
  parse: (text) => (CURRENCY.test(text) ? text : null),
  serialize: (code) => code,
  expected: () => 'a currency in three capital letters, e.g. EUR',
}

type Bounds = Pick<NumberField, 'min' | 'max'> & { unit?: string; whole?: boolean }

/** A decimal number within its bounds, both included. Shares are written as shares: 0.9 for 90%. */
export const number = ({ min, max, unit, whole = false }: Bounds): Grammar<number> => ({
  parse: (text) => {
    const value = DECIMAL.test(text) ? Number(text) : NaN
    return value >= min && value <= max && (!whole || Number.isInteger(value)) ? value + 0 : null
  },
  serialize: String,
  expected: () => `a ${unit === '%' ? 'share' : whole ? 'whole number' : 'number'} from ${plain(min)} to ${plain(max)}`,
})

const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

const plain = (value: number) => value.toLocaleString('en-US')
