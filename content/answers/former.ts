import type { FormerAnswer } from './answer'
import { ANSWER_KEYS, answerRow, type AnswerKey, type Answers } from './rows'

/** Questions that were split or turned round since links and API calls with them were made. */
export const FORMER_ANSWERS: FormerAnswer[] = ANSWER_KEYS.flatMap((id) => {
  const row = answerRow(id)
  return row.kind === 'yes-no' && row.formerly ? [row.formerly] : []
})

/** What an answer to the former question means today. */
export const meaningOf = ({ yes, no }: FormerAnswer, answer: boolean): Partial<Answers> => (answer ? yes : no)

/** Whether a former name is an answer of today too, with a narrower meaning. */
export const isAnswerKey = (name: string): name is AnswerKey => ANSWER_KEYS.some((id) => id === name)
