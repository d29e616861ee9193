import { ADVICE_FIELDS, ANSWER_FIELDS, type NumberField } from '@/content/scenario/fields'
import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { AnswerValue } from './types'

const NUMBERS: Partial<Record<AnswerKey, NumberField>> = { ...ANSWER_FIELDS, ...ADVICE_FIELDS }
const WORDS: Partial<Record<AnswerKey, string[]>> = { consistency: ['strong', 'eventual'], loadShape: ['steady', 'spiky'] }

/** The field of an answer that is a number. */
export const fieldOf = (key: AnswerKey): NumberField | undefined => NUMBERS[key]

/**
 * Every value of an answer that could make a difference: all there are of a choice; for a number the two sides of each border that a rule
 * draws, one step apart, rising.
 */
export function valuesOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = NUMBERS[key]
  if (!field) return WORDS[key] ?? [true, false]
  const tests = key === 'readWriteRatio' ? [MANY_READS] : testsOf(rules).filter(({ answer }) => answer === key)
  const sides = tests.flatMap((test) => bordersOf(test).flatMap(({ first, last }) => [first, last]))
  return [...new Set(sides)].filter((value) => value >= field.min && value <= field.max).sort((a, b) => a - b)
}

/** One value for each band between borders: the lowest of each. */
export function bandsOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = NUMBERS[key]
  if (!field) return WORDS[key] ?? [true, false]
  const tests = key === 'readWriteRatio' ? [MANY_READS] : testsOf(rules).filter(({ answer }) => answer === key)
  const starts = tests.flatMap((test) => bordersOf(test).map(({ first }) => first))
  return [...new Set([field.min, ...starts])].sort((a, b) => a - b)
}

/** A value that makes a test hold. */
export function meeting(test: Test): AnswerValue {
  if ('is' in test) return test.is
  const step = NUMBERS[test.answer]?.step ?? 1
  if (test.atLeast !== undefined) return test.atLeast
  if (test.above !== undefined) return plus(test.above, step)
  if (test.atMost !== undefined) return test.atMost
  return plus(test.below ?? 0, -step)
}

const MANY_READS: Test = { answer: 'readWriteRatio', above: DECISION_THRESHOLDS.readsPerWrite.value }

const testsOf = (rules: readonly AxisRule[]): Test[] =>
  rules.flatMap(({ when, unless }) => [...when, ...unless].flatMap(({ all }) => all))

/** The borders a test draws: the last value below and the first above, one step of the field apart. */
function bordersOf(test: Test): { last: number; first: number }[] {
  if ('is' in test) return []
  const step = NUMBERS[test.answer]?.step ?? 1
  return [
    ...[test.atLeast, test.below].flatMap((start) => (start === undefined ? [] : [{ last: plus(start, -step), first: start }])),
    ...[test.above, test.atMost].flatMap((end) => (end === undefined ? [] : [{ last: end, first: plus(end, step) }])),
  ]
}

/** Steps are decimals: 10,000 - 0.1 is 9,999.9. */
const plus = (value: number, step: number): number => Number((value + step).toFixed(6))
