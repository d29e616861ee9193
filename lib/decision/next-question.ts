import { QUESTIONS } from '@/content/answers/questions'
import { isPatternId, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { unansweredIn } from './answers'
import { compose, type Composed } from './compose'
import { normalise, settledBy } from './normalise'
import { listedOr } from '@/lib/format'
import { stateOf } from './tests'
import type { AnswerValue, NextQuestion, OpenQuestion, PartId } from './types'
import { bandsOf, meeting } from './values'

/**
 * The most influential open question, with the order of all that still matter; null when no answer can change the
 * advice.
 */
export function nextQuestion(situation: Situation, rules: readonly AxisRule[]): NextQuestion | null {
  const order = openQuestions(situation, rules)
  return order[0] ? { ...order[0], order: order.map(({ answer, weight }) => ({ answer, weight })) } : null
}

/**
 * Every open question that could still change the advice, the weightiest first. A question weighs the share of its
 * possible answers that change what is composed: a changed lead counts in full, a changed part by half. Where it
 * matters only together with other open answers, it is also tried with those given as some rule needs them, and counts
 * half as much for each of them.
 */
export function openQuestions(situation: Situation, rules: readonly AxisRule[]): OpenQuestion[] {
  const now = compose(situation, rules)
  // A figure that only sharpens a yes-no question stands behind it; asked beside it, one question would count twice.
  const open = unansweredIn(situation).filter((answer) => !settledBy(answer))
  const ways = openWays(situation, rules)
  const weighed = open
    .map((answer) => ({ answer, weight: weightOf(answer, situation, ways, rules) }))
    .filter(({ weight }) => weight > 0)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .map(({ answer, weight }) => {
      const changes = changesBy(answer, situation, now, rules)
      return { answer, weight: weight / total, changes, sentence: sentenceFor(answer, changes, now.winner) }
    })
}

/** A way in which a rule could still come to call for its pattern, with every answer that the rule looks at. */
type Way = { open: Test[]; asks: Set<AnswerKey> }

function openWays(given: Situation, rules: readonly AxisRule[]): Way[] {
  const situation = normalise(given)
  return rules
    .filter(({ unless }) => !unless.some(({ all }) => stateOf(all, situation) === 'holds'))
    .flatMap(({ when, unless }) =>
      when
        .filter(({ all }) => stateOf(all, situation) === 'open')
        .map(({ all }) => ({
          open: all.filter(({ answer }) => situation[answer] === undefined),
          asks: new Set([...all, ...unless.flatMap((condition) => condition.all)].map(({ answer }) => answer)),
        })),
    )
}

function weightOf(answer: AnswerKey, situation: Situation, ways: readonly Way[], rules: readonly AxisRule[]): number {
  const values = bandsOf(answer, rules)
  const shareChanging = (now: Situation) => shareOf(values, answer, now, rules)
  const alone = shareChanging(situation)
  const together = ways.reduce((sum, { open, asks }) => {
    const companions = open.filter((test) => test.answer !== answer)
    if (companions.length === 0 || !asks.has(answer)) return sum
    return sum + shareChanging(completed(situation, companions)) / 2 ** companions.length
  }, 0)
  return alone + together
}

const completed = (situation: Situation, tests: readonly Test[]): Situation => ({
  ...situation,
  ...Object.fromEntries(tests.map((test) => [test.answer, meeting(test)])),
})

/** The share of the values that change what is composed. */
function shareOf(
  values: readonly AnswerValue[],
  answer: AnswerKey,
  situation: Situation,
  rules: readonly AxisRule[],
): number {
  const before = compose(situation, rules)
  const changed = values.reduce<number>(
    (sum, value) => sum + difference(before, compose({ ...situation, [answer]: value }, rules)),
    0,
  )
  return changed / values.length
}

function difference(a: Composed, b: Composed): number {
  if (a.winner !== b.winner) return 1
  return sameParts(a.parts, b.parts) ? 0 : 0.5
}

const sameParts = (a: readonly PartId[], b: readonly PartId[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index])

const changesBy = (
  answer: AnswerKey,
  situation: Situation,
  now: Composed,
  rules: readonly AxisRule[],
): { to: AnswerValue; composition: PartId[] }[] =>
  bandsOf(answer, rules)
    .map((to) => ({ to, composition: compose({ ...situation, [answer]: to }, rules).parts }))
    .filter(({ composition }) => !sameParts(composition, now.parts))

function sentenceFor(answer: AnswerKey, changes: OpenQuestion['changes'], winner: PatternId): string {
  const leads = changes
    .flatMap(({ composition }) => composition.find(isPatternId) ?? [])
    .filter((pattern) => pattern !== winner)
  const others = [...new Set(leads)].map((pattern) => PATTERN_NAMES[pattern])
  if (others.length > 0)
    return `${QUESTIONS[answer].measure} The answer can make ${listedOr(others)} the primary pattern.`
  const decides =
    changes.length > 0
      ? `${PATTERN_NAMES[winner]} stays the primary pattern; the answer changes what it is combined with.`
      : 'Together with another open answer it changes the recommendation.'
  return `${QUESTIONS[answer].measure} ${decides}`
}
