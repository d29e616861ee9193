import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { openQuestions, settledBy, type OpenQuestion } from '@/lib/decision'

/**
 * How much a question can change the result, as if it had not been answered; undefined where no answer to it does. A
 * figure has the influence of the yes-no question that it settles.
 */
export function influenceOf(
  answer: AnswerKey,
  situation: Situation,
  rules: readonly AxisRule[],
): OpenQuestion | undefined {
  const question = settledBy(answer)?.answer ?? answer
  const without = { ...situation, [answer]: undefined, [question]: undefined }
  return openQuestions(without, rules).find((open) => open.answer === question)
}
