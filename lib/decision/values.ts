import type { ChoiceAnswer, YesNoAnswer } from '@/content/answers/answer'
import { QUESTIONS } from '@/content/answers/questions'
import { answerRow, numberAnswer } from '@/content/answers/rows'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import { quantity } from '@/lib/format'
import { settledBy } from './normalise'
import type { AnswerValue } from './types'

/**
 * Every value of an answer that could make a difference: all there are of a choice; for a number the two sides of each
 * border that a rule draws, one step apart, rising.
 */
export function valuesOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = answerRow(key)
  if (field.kind !== 'number') return choicesOf(field)
  const sides = bordersOf(key, rules).flatMap(({ first, last }) => [first, last])
  return rising(sides).filter((value) => value >= field.min && value <= field.max)
}

const choicesOf = (row: ChoiceAnswer | YesNoAnswer): AnswerValue[] =>
  row.kind === 'choice' ? [...row.values] : [true, false]

/**
 * Values of an answer to try: all there are of a choice; for a number its least, both sides of every border that a rule
 * draws, and the typical figures of its question, rising. Money draws borders of its own, which lie between these.
 */
export function samplesOf(key: AnswerKey, rules: readonly AxisRule[]): AnswerValue[] {
  const field = answerRow(key)
  if (field.kind !== 'number') return choicesOf(field)
  const question = QUESTIONS[key]
  const typical = 'suggestions' in question ? question.suggestions.map(({ value }) => value) : []
  const sides = bordersOf(key, rules).flatMap(({ first, last }) => [first, last])
  // Where no rule draws a border only money changes anything, and it moves one way: the ends tell.
  if (sides.length === 0) return rising([field.min, Math.max(...typical, field.min)])
  return rising([field.min, ...sides, ...typical]).filter((value) => value >= field.min && value <= field.max)
}

/** Whether a rule draws a border at this value: nothing then lies between it and the step before. */
export const isBorder = (key: AnswerKey, value: number, rules: readonly AxisRule[]): boolean =>
  bordersOf(key, rules).some(({ first }) => first === value)

/**
 * The ends of the values from one value to before another, as the borders are drawn; an end of the field itself is left
 * open, and where money draws the border the value itself is the first.
 */
export function bandEnds(key: AnswerKey, from: number, next: number | undefined, rules: readonly AxisRule[]): Ends {
  const borders = bordersOf(key, rules)
  const whole = numberAnswer(key)?.step === 1
  const lower = borders.find(({ first }) => first === from)
  const upper = borders.find(({ first }) => first === next)
  return {
    ...(lower
      ? whole || lower.first === lower.at
        ? { atLeast: lower.first }
        : { above: lower.at }
      : from > (numberAnswer(key)?.min ?? -Infinity) && { atLeast: from }),
    ...(upper
      ? whole || upper.first !== upper.at
        ? { atMost: upper.last }
        : { below: upper.at }
      : next !== undefined && { below: next }),
  }
}

/** At most one of `atLeast` and `above`, and one of `below` and `atMost`. */
export type Ends = { atLeast?: number; above?: number; below?: number; atMost?: number }

/**
 * "10,000 requests/s or more", "more than 1,000,000 requests/s", "less than 10,000 requests/s", "at most 5 teams": all
 * the values on that side of the border. "About 8,000 requests/s" where no rule draws one, or where the figure it is
 * reached from lies on the same side: then the value itself is what was tried.
 */
export function sideInWords(
  key: AnswerKey,
  value: number,
  rules: readonly AxisRule[],
  reachedFrom: AnswerValue | null = null,
): string {
  const border = bordersOf(key, rules).find(({ first, last }) => first === value || last === value)
  if (!border || isOneSide(border, value, reachedFrom)) return `about ${amount(key, value)}`
  const { at, first } = border
  const field = numberAnswer(key)
  // Nothing lies beyond an end of the field.
  if (value === field?.min || value === field?.max) return amount(key, value)
  const whole = field?.step === 1
  if (value === first) return first === at || whole ? `${amount(key, first)} or more` : `more than ${amount(key, at)}`
  return first !== at || whole ? `at most ${amount(key, value)}` : `less than ${amount(key, at)}`
}

const isOneSide = ({ first }: Border, value: number, other: AnswerValue | null): boolean =>
  typeof other === 'number' && (value === first ? other >= value : other <= value)

const amount = (key: AnswerKey, value: number): string => quantity(value, numberAnswer(key)?.unit ?? '')

/** A value that makes a test hold. */
export function meeting(test: Test): AnswerValue {
  if ('is' in test) return test.is
  const [border] = bordersOfTest(test)
  const upwards = test.atLeast !== undefined || test.above !== undefined
  return (upwards ? border?.first : border?.last) ?? 0
}

/** A value that makes a test fail: the other side of its border, or another choice. */
export function missing(test: Test): AnswerValue {
  if ('is' in test) {
    const row = answerRow(test.answer)
    const others = row.kind === 'number' ? [] : choicesOf(row).filter((value) => value !== test.is)
    return others[0] ?? test.is
  }
  const [border] = bordersOfTest(test)
  const upwards = test.atLeast !== undefined || test.above !== undefined
  return (upwards ? border?.last : border?.first) ?? 0
}

/**
 * Where a number starts to count as another: the last value before and the first after, one step of the field apart.
 */
type Border = { at: number; last: number; first: number }

function bordersOf(key: AnswerKey, rules: readonly AxisRule[]): Border[] {
  // No rule asks for a figure that settles a yes-no question: it matters where it turns that answer.
  const settled = settledBy(key)
  if (settled) return bordersOfTest({ answer: key, above: settled.above })
  return bordersIn(rules).get(key) ?? []
}

/** All borders that rules draw, read off them once. */
function bordersIn(rules: readonly AxisRule[]): ReadonlyMap<AnswerKey, Border[]> {
  const known = BORDERS.get(rules)
  if (known) return known
  const borders = new Map<AnswerKey, Border[]>()
  for (const { when, unless } of rules)
    for (const { all } of [...when, ...unless])
      for (const test of all) borders.set(test.answer, [...(borders.get(test.answer) ?? []), ...bordersOfTest(test)])
  BORDERS.set(rules, borders)
  return borders
}

const BORDERS = new WeakMap<readonly AxisRule[], ReadonlyMap<AnswerKey, Border[]>>()

function bordersOfTest(test: Test): Border[] {
  if ('is' in test) return []
  const step = numberAnswer(test.answer)?.step ?? 1
  return [
    ...[test.atLeast, test.below].flatMap((at) => (at === undefined ? [] : [{ at, last: plus(at, -step), first: at }])),
    ...[test.above, test.atMost].flatMap((at) => (at === undefined ? [] : [{ at, last: at, first: plus(at, step) }])),
  ]
}

/** Steps are decimals: 10,000 - 0.1 is 9,999.9. */
const plus = (value: number, step: number): number => Number((value + step).toFixed(6))

const rising = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
