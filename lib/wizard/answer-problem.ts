import { numberAnswer } from '@/content/answers/rows'
import type { WizardQuestion } from '@/content/answers/wizard'
import { numberProblem, readNumber } from '@/lib/format'

/** What keeps a text from being an answer to the question, said to the person who typed it; null when nothing does. */
export function problemWith(
  { answer, options }: Pick<WizardQuestion, 'answer' | 'options'>,
  typed: string,
): string | null {
  const row = numberAnswer(answer)
  if (!row)
    return options.some(({ value }) => value === typed) ? null : 'Choose one of the answers, or press “Don’t know”.'
  if (typed === '') return 'Type a figure, choose a typical one, or press “Don’t know”.'
  const { min, max, step, unit } = row
  const figure = { min, max, unit, whole: step === 1 }
  return numberProblem(typed, readNumber(typed, figure), figure)
}
