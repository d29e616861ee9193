import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { openQuestions, type OpenQuestion } from '@/lib/decision'

/** What hangs on a question, as if it had not been answered; undefined where no answer to it changes the advice. */
export function standingOf(
  answer: AnswerKey,
  situation: Situation,
  rules: readonly AxisRule[],
): OpenQuestion | undefined {
  // The ratio is the figure behind the question about reads, and hangs together with it.
  const isRatio = answer === 'readWriteRatio'
  const asked = isRatio ? 'highReadVolume' : answer
  const without = { ...situation, [answer]: undefined, ...(isRatio && { [asked]: undefined }) }
  return openQuestions(without, rules).find((open) => open.answer === asked)
}
