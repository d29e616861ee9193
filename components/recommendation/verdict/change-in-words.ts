import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { ANSWER_NAMES, answerInWords, sideInWords, type Change } from '@/lib/decision'

/** One changed answer in the three words of a table: which, what it is now, and the value at the border. */
export type ChangeInWords = { answer: string; now: string; takes: string }

export const changeInWords = (
  { answer, from, to }: Pick<Change, 'answer' | 'from' | 'to'>,
  rules: readonly AxisRule[],
): ChangeInWords => ({
  answer: ANSWER_NAMES[answer],
  now: from === null ? 'not answered' : valueInWords(answer, from),
  takes: typeof to === 'number' ? sideInWords(answer, to, rules) : valueInWords(answer, to),
})

const valueInWords = (answer: AnswerKey, value: Change['to']): string =>
  answerInWords(answer, { [answer]: value }) ?? String(value)
