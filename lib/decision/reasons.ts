import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { AxisRule, Condition, Sign } from '@/content/schemas/axes'
import type { AnswerKey, Test, TreeQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { count, listed, listedOr } from '@/lib/format'
import { antiPatternsInSight } from '@/lib/risk'
import { headroom } from '@/lib/scale'
import { ANSWER_NAMES, figuresOf, restingOn } from './answers'
import { basisInWords, basisOf, capitalised, questionName } from './questions'
import type { NormalisedSituation } from './normalise'
import type { Standing } from './ranking'
import { openKeys, stateOf } from './tests'
import type { DecisionFacts, PartId, Reason, TreeResult } from './types'

export type Decided = {
  scenario: Scenario
  situation: NormalisedSituation
  parts: readonly PartId[]
  tree: TreeResult
  facts: DecisionFacts
}

/** All that speaks for a pattern, then all against it, then what is not known; each with figures. */
export function reasonsFor(standing: Standing, decided: Decided): Reason[] {
  const { scenario, situation, parts, facts } = decided
  const { pattern, rules, composed } = standing
  const decisive = rules.flatMap((rule) => ruleReasons(rule, composed, situation, parts))
  const reasons = [
    ...decisive,
    ...standing.signs
      .filter((sign) => !alreadySaid(sign, composed, decisive))
      .map((sign) => signReason(sign, situation)),
    ...votes(pattern, decided.tree, facts.tree, situation),
    ...passedLimits(pattern, scenario, facts),
    ...antiPatterns(pattern, scenario, facts),
  ]
  const unknown = composed ? [] : stillOpen(rules, situation)
  const silent = !composed && unknown.length === 0 && reasons.every((reason) => reason.for)
  const nothing = silent ? rules.slice(0, 1).map(notCalled) : []
  return [...reasons.filter((reason) => reason.for), ...reasons.filter((reason) => !reason.for), ...nothing, ...unknown]
}

/** What a rule says of its pattern: why it calls, or would, and what stands against that. */
export function ruleReasons(
  rule: AxisRule,
  composed: boolean,
  situation: NormalisedSituation,
  parts: readonly PartId[],
): Reason[] {
  const holding = rule.when.filter(({ all }) => stateOf(all, situation) === 'holds').filter(saysMore)
  const stopping = rule.unless.filter(({ all }) => stateOf(all, situation) === 'holds')
  return [
    ...holding.map(({ all, because, coveredBy = [] }): Reason => {
      const covering = coveredBy.filter((part) => parts.includes(part))
      if (covering.length === 0) return reason(composed ? 'need' : 'sign', true, all, because, situation)
      const by = listed(covering.map((part) => PATTERN_NAMES[part]))
      return reason(
        'stopped',
        composed,
        all,
        `${because.slice(0, -1)}; ${by} ${covering.length > 1 ? 'meet' : 'meets'} that already.`,
        situation,
      )
    }),
    ...stopping.map(({ all, because }) => reason('stopped', false, all, because, situation)),
  ]
}

/** Two ways may rest on the same answers, one on fewer of them: the fuller one is said. */
const saysMore = ({ all }: Condition, index: number, holding: readonly Condition[]): boolean =>
  !holding.slice(0, index).some((other) => all.every(({ answer }) => other.all.some((test) => test.answer === answer)))

/** "3 teams, teams release on their own: in one deployable they wait for each other." */
function reason(
  tag: Reason['tag'],
  speaksFor: boolean,
  all: readonly Test[],
  because: string,
  situation: NormalisedSituation,
): Reason {
  const basis = restingOn(all, situation)
  const sentence = basis === '' ? because : `${capitalised(basis)}: ${because}`
  return { tag, for: speaksFor, sentence, figures: figuresOf(all, situation) }
}

/** A called pattern has said what speaks for it; and one answer is one reason. */
const alreadySaid = ({ all, points }: Sign, composed: boolean, decisive: readonly Reason[]): boolean =>
  all.length > 0 &&
  ((composed && points > 0) ||
    decisive.some(({ for: speaksFor, figures }) => speaksFor === points > 0 && sameKeys(figures, all)))

const sameKeys = (figures: Reason['figures'], tests: readonly Test[]): boolean =>
  Object.keys(figures).length === tests.length && tests.every(({ answer }) => answer in figures)

const signReason = ({ all, because, points, rulesOut }: Sign, situation: NormalisedSituation): Reason =>
  reason(all.length === 0 ? 'simplicity' : rulesOut ? 'denied' : 'sign', points > 0, all, because, situation)

const votes = (
  pattern: PatternId,
  result: TreeResult,
  tree: readonly TreeQuestion[],
  situation: NormalisedSituation,
): Reason[] =>
  tree
    .filter(({ id }) => result[id].patterns.includes(pattern))
    .map((question) => ({
      tag: 'tree-vote',
      for: true,
      sentence: `${capitalised(questionName(question.id))} names it: ${basisInWords(question, situation, pattern)}.`,
      figures: { question: question.id, ...basisOf(question, situation, pattern) },
    }))

const passedLimits = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  headroom(pattern, facts.limits[pattern], scenario).flatMap((room): Reason[] => {
    if (room.is !== 'over') return []
    const { demand, ceiling, limit } = room
    const sentence =
      `Past a stated limit, "${limit.text}": ${count(demand)} against ${count(ceiling)} ${limit.unit}. ` +
      'It describes one stack, so it warns.'
    return [{ tag: 'limit', for: false, sentence, figures: { limit: limit.text, demand, ceiling } }]
  })

const antiPatterns = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  antiPatternsInSight(scenario, [pattern], facts.antiPatterns).map(({ antiPattern, name, detection, figure }) => ({
    tag: 'anti-pattern',
    for: false,
    sentence: `${name} in sight: "${detection}" (${figure}).`,
    figures: { antiPattern, figure },
  }))

/** The answers that could still make a rule call for its pattern; none once it is stopped. */
export function waitingFor(rule: AxisRule, situation: NormalisedSituation): AnswerKey[] {
  if (rule.unless.some(({ all }) => stateOf(all, situation) === 'holds')) return []
  const open = rule.when.filter(({ all }) => stateOf(all, situation) === 'open')
  return [...new Set(open.flatMap(({ all }) => openKeys(all, situation)))]
}

function stillOpen(rules: readonly AxisRule[], situation: NormalisedSituation): Reason[] {
  const keys = [...new Set(rules.flatMap((rule) => waitingFor(rule, situation)))]
  if (keys.length === 0) return []
  const named = listedOr(keys.map((key) => ANSWER_NAMES[key]))
  return [
    {
      tag: 'unknown',
      for: false,
      sentence: `Could still be called for; not answered: ${named}.`,
      figures: { unanswered: keys.join(', ') },
    },
  ]
}

const notCalled = ({ rule }: AxisRule): Reason => ({
  tag: 'stopped',
  for: false,
  sentence: `Nothing calls for it. What would: ${rule}`,
  figures: {},
})
