import type { AxisRule, Condition } from '@/content/schemas/axes'
import type { Test } from '@/content/schemas/decision'
import type { ConflictRule, RuleTest } from '@/content/schemas/rule'
import type { Situation } from '@/content/schemas/scenario'
import { raisedBy } from '@/lib/rules'
import { ANSWER_KEYS } from '@/content/answers/rows'
import type { Decider } from './decider'
import { distance } from './distance'
import type { AnswerChange } from './types'
import { valuesOf } from './values'

/**
 * Which single answers would end a conflict: the nearest value of each that does, with the advice composed anew, so
 * that a part may leave the composition as well. Answers that were given come first.
 */
export function conflictEnds(conflict: ConflictRule, situation: Readonly<Situation>, decider: Decider): AnswerChange[] {
  const thresholds = [...decider.rules, ...asRules(conflict, decider.rules)]
  const ends = ANSWER_KEYS.flatMap((answer): (AnswerChange & { distance: number })[] => {
    const from = situation[answer] ?? null
    const [nearest] = valuesOf(answer, thresholds)
      .filter((to) => to !== from)
      .filter((to) => !holdsWith(conflict, { ...situation, [answer]: to }, decider))
      .map((to) => ({ answer, from, to, distance: distance(answer, from, to) }))
      .sort((a, b) => a.distance - b.distance)
    return nearest ? [nearest] : []
  })
  return ends
    .sort((a, b) => Number(a.from === null) - Number(b.from === null) || a.distance - b.distance)
    .map(({ answer, from, to }) => ({ answer, from, to }))
}

const holdsWith = (conflict: ConflictRule, situation: Readonly<Situation>, { decide }: Decider): boolean =>
  raisedBy(conflict, { situation, parts: decide(situation).parts }) !== null

/** The conflict's own thresholds in the form in which the values of an answer are looked up. */
const asRules = ({ when, unless = [], because }: ConflictRule, rules: readonly AxisRule[]): AxisRule[] =>
  rules.slice(0, 1).map((rule) => ({
    ...rule,
    when: [...when, ...unless].map(({ all }): Condition => ({ all: all.filter(isAnswerTest), because })),
    unless: [],
  }))

const isAnswerTest = (test: RuleTest): test is Test => 'answer' in test && !('given' in test)
