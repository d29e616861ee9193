import { QUESTIONS } from '@/content/answers/questions'
import { isPatternId, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { listedOr } from '@/lib/format'
import { unansweredIn } from './answers'
import { sameComposition } from './bands'
import { costed, type Decider, type Decision } from './decider'
import { likelihoodOf, oddsOfAnswer } from './likelihood'
import { normalise, settledBy, type NormalisedSituation } from './normalise'
import { holds, stateOf } from './tests'
import type { AnswerValue, NextQuestion, OpenQuestion } from './types'
import { meeting, samplesOf } from './values'

/**
 * The most influential open question, with the order of all that still matter; null when no answer can change the
 * recommendation.
 */
export function nextQuestion(situation: Situation, decider: Decider): NextQuestion | null {
  const order = openQuestions(situation, decider)
  return order[0] ? { ...order[0], order: order.map(({ answer, weight }) => ({ answer, weight })) } : null
}

/**
 * Every open question that could still change the recommendation, by the money that hangs on it: for each of its
 * answers, what the recommendation of now would then cost beside what would be recommended, on average over likely
 * answers. Where it matters only together with other open answers, it is also tried with those given as some rule needs
 * them, and counts as much less as these are unlikely.
 */
export function openQuestions(situation: Situation, decider: Decider): OpenQuestion[] {
  const now = decider.decide(situation)
  // A figure that only sharpens a yes-no question stands behind it; asked beside it, one question would count twice.
  const open = unansweredIn(situation).filter((answer) => !settledBy(answer))
  const ways = openWays(normalise(situation), decider.rules)
  const weighed = open
    .map((answer) => ({ answer, weight: oddsOfAnswer(answer) * weightOf(answer, situation, ways, decider) }))
    .filter(({ weight }) => weight > 0)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .map(({ answer, weight }) => {
      const changes = changesBy(answer, situation, now, decider)
      const sentence = sentenceFor(answer, changes, now.winner)
      return { answer, weight: weight / total, usd: Math.round(weight), changes, sentence }
    })
}

/** How far the estimate may be off, either way: half the range of what is recommended, US dollars over the horizon. */
export function uncertaintyOf(situation: Situation, { decide }: Pick<Decider, 'decide'>): number {
  const { costing, recommended } = decide(situation)
  const { low, high } = costing.cost(costed(recommended))
  return (high - low) / 2
}

/** A way in which a rule could still come to demand something, with every answer that the rule looks at. */
type Way = { open: Test[]; asks: Set<AnswerKey> }

const openWays = (situation: NormalisedSituation, rules: readonly AxisRule[]): Way[] =>
  rules
    .filter(({ unless }) => !unless.some(({ all }) => holds(all, situation)))
    .flatMap(({ when, unless }) =>
      when
        .filter(({ all }) => stateOf(all, situation) === 'open')
        .map(({ all }) => ({
          open: all.filter(({ answer }) => situation[answer] === undefined),
          asks: new Set([...all, ...unless.flatMap((condition) => condition.all)].map(({ answer }) => answer)),
        })),
    )

function weightOf(answer: AnswerKey, situation: Situation, ways: readonly Way[], decider: Decider): number {
  const atStake = (now: Situation) => mean(stakesOf(answer, now, decider))
  const together = ways.reduce((sum, { open, asks }) => {
    if (!asks.has(answer)) return sum
    const companions = open.filter((test) => test.answer !== answer)
    if (companions.length === 0) return sum
    return sum + atStake(completed(situation, companions)) * likelihoodOfAll(companions)
  }, 0)
  return atStake(situation) + together
}

const likelihoodOfAll = (tests: readonly Test[]): number =>
  tests.reduce((product, test) => product * Math.min(0.5, likelihoodOf(test.answer, meeting(test))), 1)

const completed = (situation: Situation, tests: readonly Test[]): Situation => ({
  ...situation,
  ...Object.fromEntries(tests.map((test) => [test.answer, meeting(test)])),
})

/** A value of an answer, how likely it is, and US dollars over the horizon that hang on whether it is known. */
type Stake = { likelihood: number; usd: number }

/** What hangs on each value of an answer: between keeping the recommendation and following the answer. */
function stakesOf(answer: AnswerKey, situation: Situation, { decide, rules }: Decider): Stake[] {
  const now = decide(situation)
  // Not more than all that is estimated as things stand: an extreme answer would outweigh all others.
  const most = now.costing.total(costed(now.recommended))
  return samplesOf(answer, rules).map((value) => {
    const likelihood = likelihoodOf(answer, value)
    const then = decide({ ...situation, [answer]: value })
    if (sameComposition(now, then)) return { likelihood, usd: 0 }
    const { costing, recommended } = then
    const saved = costing.total(costed(now.recommended)) - costing.total(costed(recommended))
    return { likelihood, usd: Math.min(most, Math.max(1, Math.abs(saved))) }
  })
}

/** On average over the answers, likely ones counting more. */
function mean(stakes: readonly Stake[]): number {
  const sum = stakes.reduce((total, { likelihood, usd }) => total + likelihood * usd, 0)
  return sum / stakes.reduce((total, { likelihood }) => total + likelihood, 0)
}

const changesBy = (
  answer: AnswerKey,
  situation: Situation,
  now: Decision,
  { decide, rules }: Decider,
): OpenQuestion['changes'] =>
  samplesOf(answer, rules)
    .map((to): { to: AnswerValue; decision: Decision } => ({ to, decision: decide({ ...situation, [answer]: to }) }))
    .filter(({ decision }) => !sameComposition(decision, now))
    .map(({ to, decision }) => ({ to, composition: decision.parts, options: decision.options }))

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
