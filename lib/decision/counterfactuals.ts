import { ANSWER_KEYS, numberAnswer } from '@/content/answers/rows'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { ANSWER_NAMES, answerInWords } from './answers'
import { compose } from './compose'
import { capitalised } from './questions'
import type { AnswerValue, Change, Counterfactuals } from './types'
import { amount, sideInWords, valuesOf } from './values'

type Trial = Omit<Change, 'sentence'> & { distance: number }

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
  const said = (trial: Trial): Change => ({
    answer: trial.answer,
    from: trial.from,
    to: trial.to,
    becomes: trial.becomes,
    sentence: inWords(trial, situation, rules),
  })
  return {
    winner,
    dethrones: trials
      .filter(({ answer }, index) => trials.findIndex((one) => one.answer === answer) === index)
      .map(said),
    wins: others.map((pattern) => {
      const nearest = trials.find(({ becomes }) => becomes === pattern)
      if (!nearest)
        return { pattern, change: null, sentence: `Nothing on its own makes ${PATTERN_NAMES[pattern]} lead.` }
      return { pattern, change: said(nearest), sentence: inWords(nearest, situation, rules) }
    }),
  }
}

function trialsOf(answer: AnswerKey, situation: Situation, rules: readonly AxisRule[]): Trial[] {
  const from = situation[answer] ?? null
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

/**
 * A number moves by powers of ten; any other answer, and one not given yet, counts as one, those near the usual first.
 */
function distance(answer: AnswerKey, from: AnswerValue | null, to: AnswerValue): number {
  const field = numberAnswer(answer)
  if (!field) return 1
  const powers = (a: number, b: number) => Math.abs(Math.log10(Math.max(a, field.step) / Math.max(b, field.step)))
  return typeof from === 'number' ? powers(Number(to), from) : 1 + powers(Number(to), field.default) / 1000
}

function inWords({ answer, from, to, becomes }: Trial, situation: Situation, rules: readonly AxisRule[]): string {
  const said = typeof to === 'number' ? sideInWords(answer, to, rules) : (answerInWords(answer, { [answer]: to }) ?? '')
  const now = typeof from === 'number' ? amount(answer, from) : answerInWords(answer, situation)
  const before = now === undefined ? `${ANSWER_NAMES[answer]}: not answered yet` : `now ${now}`
  return `${capitalised(said)} (${before}): ${PATTERN_NAMES[becomes]} leads.`
}
