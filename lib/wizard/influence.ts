import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { openQuestions, settledBy, type OpenQuestion, type Decider } from '@/lib/decision'

/**
 * How much a question can change the result, as if it had not been answered; undefined where no answer to it does. A
 * figure has the influence of the yes-no question that it settles.
 */
export function influenceOf(answer: AnswerKey, situation: Situation, decider: Decider): OpenQuestion | undefined {
  const question = settledBy(answer)?.answer ?? answer
  const without = { ...situation, [answer]: undefined, [question]: undefined }
  return openQuestions(without, decider).find((open) => open.answer === question)
}
