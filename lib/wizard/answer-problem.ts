import type { WizardQuestion } from '@/content/schemas/decision'
import { numberProblem, readNumber } from '@/lib/format'
import { numberField } from './number-field'

/** What keeps a text from being an answer to the question, said to the person who typed it; null when nothing does. */
export function problemWith(
  { answer, options }: Pick<WizardQuestion, 'answer' | 'options'>,
  typed: string,
): string | null {
  if (options.length > 0)
    return options.some(({ value }) => value === typed) ? null : 'Choose one of the answers, or press “Don’t know”.'
  if (typed === '') return 'Choose a figure or type your own, or press “Don’t know”.'
  const { min, max, step, unit } = numberField(answer)
  const figure = { min, max, unit, whole: step === 1 }
  return numberProblem(typed, readNumber(typed, figure), figure)
}
