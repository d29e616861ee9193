import { ADVICE_FIELDS, ANSWER_FIELDS, type NumberField } from '@/content/scenario/fields'
import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import { count, quantity } from '@/lib/format'
import type { AnswerValue } from './types'

const NUMBERS: Partial<Record<AnswerKey, NumberField>> = { ...ANSWER_FIELDS, ...ADVICE_FIELDS }
const WORDS: Partial<Record<AnswerKey, string[]>> = {
  consistency: ['strong', 'eventual'],
  loadShape: ['steady', 'spiky'],
}

/** The field of an answer that is a number. */
export const fieldOf = (key: AnswerKey): NumberField | undefined => NUMBERS[key]

/**
 * Every value of an answer that could make a difference: all there are of a choice; for a number the two sides of each
 * border that a rule draws, one step apart, rising.
 */
export function valuesOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = NUMBERS[key]
  if (!field) return WORDS[key] ?? [true, false]
  const sides = bordersOf(key, rules).flatMap(({ first, last }) => [first, last])
  return rising(sides).filter((value) => value >= field.min && value <= field.max)
}

/** One value for each band between borders: the lowest of each. */
export function bandsOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = NUMBERS[key]
  if (!field) return WORDS[key] ?? [true, false]
  return rising([field.min, ...bordersOf(key, rules).map(({ first }) => first)])
}

/**
 * The ends of the values from one of `bandsOf` to before another, as the borders are drawn; an end of the field itself
 * is left open.
 */
export function bandEnds(key: AnswerKey, from: number, next: number | undefined, rules: readonly AxisRule[]): Ends {
  const borders = bordersOf(key, rules)
  const whole = NUMBERS[key]?.step === 1
  const lower = borders.find(({ first }) => first === from)
  const upper = borders.find(({ first }) => first === next)
  return {
    ...(lower && (whole || lower.first === lower.at ? { atLeast: lower.first } : { above: lower.at })),
    ...(upper && (whole || upper.first !== upper.at ? { atMost: upper.last } : { below: upper.at })),
  }
}

/** At most one of `atLeast` and `above`, and one of `below` and `atMost`. */
export type Ends = { atLeast?: number; above?: number; below?: number; atMost?: number }

/**
 * "10,000 QPS or more", "more than 1,000,000 QPS", "less than 10,000 QPS", "50 ms or less": all the values on that side
 * of the border.
 */
export function sideInWords(key: AnswerKey, value: number, rules: readonly AxisRule[]): string {
  const border = bordersOf(key, rules).find(({ first, last }) => first === value || last === value)
  if (!border) return amount(key, value)
  const { at, first } = border
  const whole = NUMBERS[key]?.step === 1
  if (value === first) return first === at || whole ? `${amount(key, first)} or more` : `more than ${amount(key, at)}`
  return first !== at || whole ? `${amount(key, value)} or less` : `less than ${amount(key, at)}`
}

export const amount = (key: AnswerKey, value: number): string =>
  key === 'peakQps' ? `${count(value)} QPS` : quantity(value, NUMBERS[key]?.unit ?? '')

/** A value that makes a test hold. */
export function meeting(test: Test): AnswerValue {
  if ('is' in test) return test.is
  const [border] = bordersOfTest(test)
  const upwards = test.atLeast !== undefined || test.above !== undefined
  return (upwards ? border?.first : border?.last) ?? 0
}

/**
 * Where a number starts to count as another: the last value before and the first after, one step of the field apart.
 */
type Border = { at: number; last: number; first: number }

const bordersOf = (key: AnswerKey, rules: readonly AxisRule[]): Border[] =>
  key === 'readWriteRatio'
    ? bordersOfTest(MANY_READS)
    : testsOf(rules)
        .filter(({ answer }) => answer === key)
        .flatMap(bordersOfTest)

/** No rule asks for the ratio itself: it answers whether there are more than ten. */
const MANY_READS: Test = { answer: 'readWriteRatio', above: DECISION_THRESHOLDS.readsPerWrite.value }

const testsOf = (rules: readonly AxisRule[]): Test[] =>
  rules.flatMap(({ when, unless }) => [...when, ...unless].flatMap(({ all }) => all))

function bordersOfTest(test: Test): Border[] {
  if ('is' in test) return []
  const step = NUMBERS[test.answer]?.step ?? 1
  return [
    ...[test.atLeast, test.below].flatMap((at) => (at === undefined ? [] : [{ at, last: plus(at, -step), first: at }])),
    ...[test.above, test.atMost].flatMap((at) => (at === undefined ? [] : [{ at, last: at, first: plus(at, step) }])),
  ]
}

/** Steps are decimals: 10,000 - 0.1 is 9,999.9. */
const plus = (value: number, step: number): number => Number((value + step).toFixed(6))

const rising = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
