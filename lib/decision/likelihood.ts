import { ODDS } from '@/content/answers/odds'
import { answerRow } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { AnswerValue } from './types'

/**
 * How likely a value is before anybody has answered, beside the others of the same answer. A yes has its odds, where
 * some are known; choices are equally likely; a figure is half as likely for each factor of ten that it is away from
 * the usual one, so that what hardly any system has does not decide the order of the questions.
 */
export function likelihoodOf(key: AnswerKey, value: AnswerValue): number {
  const row = answerRow(key)
  if (row.kind === 'choice') return 1 / row.values.length
  const { yes = 0.5, other = 1 } = ODDS[key] ?? {}
  if (row.kind === 'yes-no') return value === true ? yes : 1 - yes
  const decades = Math.log10(Math.max(Number(value), row.step) / Math.max(row.default, row.step))
  return (value === row.default ? 1 : other) * 0.5 ** Math.abs(decades)
}

/** How likely a visitor can answer at all. */
export const oddsOfAnswer = (key: AnswerKey): number => ODDS[key]?.answer ?? 1
