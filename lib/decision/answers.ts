import { QUESTIONS } from '@/content/answers/questions'
import { ANSWER_KEYS, numberAnswer, type AnswerKey } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { count, quantity } from '@/lib/format'
import { isSettled } from './normalise'
import type { AnswerValue } from './types'

/** What an answer of yes, no or a choice is called in its row. */
const optionOf = (answer: AnswerValue): string => (answer === true ? 'yes' : answer === false ? 'no' : String(answer))

/** An answer in the words of its row: as the clause of a sentence, or as a sentence of its own. */
function inWords(key: AnswerKey, answer: AnswerValue, form: 'phrase' | 'sentence'): string | undefined {
  const question = QUESTIONS[key]
  if ('options' in question) return question.options[optionOf(answer)]?.[form]
  const figure = Number(answer)
  return question[form]
    ?.replace('{n}', count(figure))
    .replace('{quantity}', quantity(figure, numberAnswer(key)?.unit ?? ''))
}

/**
 * An answer as part of a sentence: "strong consistency", "12,000 QPS", "3 teams"; undefined while it has not been
 * given.
 */
export function answerInWords(key: AnswerKey, situation: Readonly<Situation>): string | undefined {
  const answer = situation[key]
  return answer === undefined ? undefined : inWords(key, answer, 'phrase')
}

/** The same as a clause that can stand alone; undefined too where the row leaves it to others to say. */
export function answerAsClause(key: AnswerKey, situation: Readonly<Situation>): string | undefined {
  const answer = situation[key]
  return answer === undefined ? undefined : inWords(key, answer, 'sentence')
}

/** The answers not given yet, without those that another one makes superfluous. */
export const unansweredIn = (situation: Readonly<Situation>): AnswerKey[] =>
  ANSWER_KEYS.filter((key) => situation[key] === undefined && !isSettled(key, situation))

/** What is missing, named: "peak load", "number of teams". */
export const ANSWER_NAMES = Object.fromEntries(ANSWER_KEYS.map((key) => [key, QUESTIONS[key].name])) as Record<
  AnswerKey,
  string
>
