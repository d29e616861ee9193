import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { AxisRule, Condition, Sign } from '@/content/schemas/axes'
import type { AnswerKey, Test, TreeQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { detectAntiPatterns } from '@/lib/risk'
import { figuresOf } from '@/lib/rules'
import { headroom } from '@/lib/scale'
import type { NormalisedSituation } from './normalise'
import type { Standing } from './ranking'
import { holds, openKeys, stateOf } from './tests'
import { treeBasis } from './tree-basis'
import type { DecisionFacts, NotCalledReason, PartId, Reason, RuleReason, TreeResult } from './types'

export type Decided = {
  scenario: Scenario
  situation: NormalisedSituation
  parts: readonly PartId[]
  options: readonly OptionId[]
  tree: TreeResult
  facts: DecisionFacts
}

/** All that speaks for a pattern, then all against it, then what is not known; each with figures. */
export function reasonsFor(standing: Standing, decided: Decided): Reason[] {
  const { scenario, situation, parts, options, facts } = decided
  const { pattern, rules, composed } = standing
  const decisive = rules.flatMap((rule) => ruleReasons(rule, composed, situation, [...parts, ...options]))
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
  present: readonly (PartId | OptionId)[],
): RuleReason[] {
  const holding = rule.when.filter(({ all }) => holds(all, situation)).filter(saysMore)
  const stopping = rule.unless.filter(({ all }) => holds(all, situation))
  const covering = composed ? [] : (rule.alsoMetBy ?? []).filter((part) => present.includes(part))
  const reason = ({ all, because }: Condition) => ({
    rule: rule.id,
    basis: figuresOf(all, { situation }),
    because,
    coveredBy: [],
  })
  return [
    ...holding.map((condition): RuleReason =>
      covering.length > 0
        ? { kind: 'stopped', for: false, ...reason(condition), coveredBy: covering }
        : { kind: composed ? 'need' : 'sign', for: true, ...reason(condition) },
    ),
    ...stopping.map((condition): RuleReason => ({ kind: 'stopped', for: false, ...reason(condition) })),
  ]
}

/** Two ways may rest on the same answers, one on fewer of them: the fuller one is said. */
const saysMore = ({ all }: Condition, index: number, holding: readonly Condition[]): boolean =>
  !holding.slice(0, index).some((other) => all.every(({ answer }) => other.all.some((test) => test.answer === answer)))

/** A called pattern has said what speaks for it; and one answer is one reason. */
const alreadySaid = ({ all, points }: Sign, composed: boolean, decisive: readonly RuleReason[]): boolean =>
  all.length > 0 &&
  ((composed && points > 0) ||
    decisive.some(({ for: speaksFor, basis }) => speaksFor === points > 0 && restsOn(basis, all)))

const restsOn = (basis: RuleReason['basis'], tests: readonly Test[]): boolean =>
  basis.length === tests.length &&
  tests.every(({ answer }) => basis.some((figure) => figure.kind === 'answer' && figure.answer === answer))

const signReason = ({ all, because, points, rulesOut }: Sign, situation: NormalisedSituation): RuleReason => ({
  kind: all.length === 0 ? 'simplicity' : rulesOut ? 'denied' : 'sign',
  for: points > 0,
  rule: null,
  basis: figuresOf(all, { situation }),
  because,
  coveredBy: [],
})

const votes = (
  pattern: PatternId,
  result: TreeResult,
  tree: readonly TreeQuestion[],
  situation: NormalisedSituation,
): Reason[] =>
  tree
    .filter(({ id }) => result[id].patterns.includes(pattern))
    .map((question) => ({
      kind: 'tree-vote',
      for: true,
      question: question.id,
      basis: treeBasis(question, situation, pattern),
    }))

const passedLimits = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  headroom(pattern, facts.limits[pattern], scenario).flatMap((room): Reason[] =>
    room.status === 'over'
      ? [{ kind: 'limit', for: false, limit: room.limit, demand: room.demand, ceiling: room.ceiling }]
      : [],
  )

const antiPatterns = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  detectAntiPatterns(scenario, [pattern], facts.antiPatterns).map((alert) => ({
    kind: 'anti-pattern',
    for: false,
    alert,
  }))

/** The answers that could still make a rule call for its pattern; none once it is stopped. */
export function waitingFor(rule: AxisRule, situation: NormalisedSituation): AnswerKey[] {
  if (rule.unless.some(({ all }) => holds(all, situation))) return []
  const open = rule.when.filter(({ all }) => stateOf(all, situation) === 'open')
  return [...new Set(open.flatMap(({ all }) => openKeys(all, situation)))]
}

function stillOpen(rules: readonly AxisRule[], situation: NormalisedSituation): Reason[] {
  const answers = [...new Set(rules.flatMap((rule) => waitingFor(rule, situation)))]
  return answers.length === 0 ? [] : [{ kind: 'unknown', for: false, answers }]
}

const notCalled = ({ id, rule }: AxisRule): NotCalledReason => ({
  kind: 'not-called',
  for: false,
  rule: id,
  when: rule,
})
