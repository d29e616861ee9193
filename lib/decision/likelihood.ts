import { answerRow, numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { AnswerValue } from './types'

/**
 * How likely a value is before anybody has answered, beside the others of the same answer. A yes has its odds, where
 * the row has some; choices are equally likely; a figure is half as likely for each factor of ten that it is away from
 * the usual one, so that what hardly any system has does not decide the order of the questions.
 */
export function likelihoodOf(key: AnswerKey, value: AnswerValue): number {
  const row = answerRow(key)
  if (row.kind === 'choice') return 1 / row.values.length
  if (row.kind === 'yes-no') return value === true ? (row.oddsOfYes ?? 0.5) : 1 - (row.oddsOfYes ?? 0.5)
  const decades = Math.log10(Math.max(Number(value), row.step) / Math.max(row.default, row.step))
  return (value === row.default ? 1 : (row.oddsOfOther ?? 1)) * 0.5 ** Math.abs(decades)
}

/** How likely a visitor can answer at all. */
export const oddsOfAnswer = (key: AnswerKey): number => numberAnswer(key)?.oddsOfAnswer ?? 1
