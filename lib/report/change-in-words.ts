import { numberAnswer } from '@/content/answers/rows'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import { capitalised } from '@/lib/format'
import { ANSWER_NAMES, answerInWords, sideInWords, type AnswerChange, type Change } from '@/lib/decision'

/** One changed answer in the three words of a table: which, what it is now, and the value at the threshold. */
export type ChangeInWords = { answer: string; now: string; takes: string }

export const changeInWords = ({ answer, from, to }: AnswerChange, rules: readonly AxisRule[]): ChangeInWords => ({
  answer: ANSWER_NAMES[answer],
  now: from === null ? 'not answered' : valueInWords(answer, from),
  takes: typeof to === 'number' ? sideInWords(answer, to, rules, from) : valueInWords(answer, to),
})

/** "strong consistency", "peak load: 10,000 requests/s or more", "1 team": a number says of what it is. */
export function changeClause(change: AnswerChange, rules: readonly AxisRule[]): string {
  const { answer, takes } = changeInWords(change, rules)
  const isSaid = typeof change.to !== 'number' || answer === `number of ${numberAnswer(change.answer)?.unit}`
  return isSaid ? takes : `${answer}: ${takes}`
}

/** "10,000 requests/s or more (now 6,000 requests/s): CQRS leads." */
export function changeSentence(change: Change, rules: readonly AxisRule[]): string {
  const { answer, now, takes } = changeInWords(change, rules)
  const before = change.from === null ? `${answer}: not answered yet` : `now ${now}`
  return `${capitalised(takes)} (${before}): ${PATTERN_NAMES[change.becomes]} becomes the primary pattern.`
}

const valueInWords = (answer: AnswerChange['answer'], value: AnswerChange['to']): string =>
  answerInWords(answer, { [answer]: value }) ?? String(value)
