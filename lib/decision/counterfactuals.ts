import { ANSWER_KEYS } from '@/content/answers/rows'
import type { PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { compose } from './compose'
import { distance } from './distance'
import { settledBy } from './normalise'
import type { Change, Counterfactuals } from './types'
import { valuesOf } from './values'

type Trial = Change & { distance: number }

/**
 * What would have to be true for another pattern to lead, by trying every value of every answer that a rule draws a
 * border at. The rules are steps, so nothing lies between two borders and the search is complete. `others`: those that
 * do not lead, best first.
 */
export function counterfactualsOf(
  situation: Situation,
  winner: PatternId,
  others: readonly PatternId[],
  rules: readonly AxisRule[],
): Counterfactuals {
  const trials = ANSWER_KEYS.flatMap((key) => trialsOf(key, situation, rules))
    .filter(({ becomes }) => becomes !== winner)
    .sort((a, b) => a.distance - b.distance)
  return {
    winner,
    dethrones: trials
      .filter(({ answer }, index) => trials.findIndex((one) => one.answer === answer) === index)
      .map(changeOf),
    wins: others.map((pattern) => {
      const nearest = trials.find(({ becomes }) => becomes === pattern)
      return { pattern, change: nearest ? changeOf(nearest) : null }
    }),
  }
}

const changeOf = ({ answer, from, to, becomes }: Trial): Change => ({ answer, from, to, becomes })

function trialsOf(answer: AnswerKey, situation: Situation, rules: readonly AxisRule[]): Trial[] {
  const from = situation[answer] ?? null
  // While neither is known, the figure behind a yes-no question would tell the same change a second time.
  const question = settledBy(answer)?.answer
  if (question && from === null && situation[question] === undefined) return []
  return valuesOf(answer, rules)
    .filter((to) => to !== from)
    .map((to) => ({
      answer,
      from,
      to,
      becomes: compose({ ...situation, [answer]: to }, rules).winner,
      distance: distance(answer, from, to),
    }))
}
