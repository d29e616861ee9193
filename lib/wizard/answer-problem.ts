import type { NumberField } from '@/content/scenario/fields'
import type { WizardQuestion } from '@/content/schemas/decision'
import { count, plainNumber } from '@/lib/format'
import { numberField } from './number-field'

/** What keeps a text from being an answer to the question, said to the person who typed it; null when nothing does. */
export function problemWith(
  { answer, options }: Pick<WizardQuestion, 'answer' | 'options'>,
  typed: string,
): string | null {
  if (options.length === 0) return numberProblem(numberField(answer), typed)
  return options.some(({ value }) => value === typed) ? null : 'Choose one of the answers, or press “Don’t know”.'
}

function numberProblem({ min, max, step, unit }: NumberField, typed: string): string | null {
  if (typed === '') return 'Choose a figure or type your own, or press “Don’t know”.'
  const text = plainNumber(typed)
  const range = `from ${count(min)} to ${count(max)} ${unit}`
  if (text === null) return `“${typed}” is not a number. Type one ${range}, in digits.`
  const value = Number(text)
  if (value < min || value > max) return `${typed} is out of range. Type a number ${range}.`
  return step === 1 && !Number.isInteger(value) ? `${typed} is not a whole number of ${unit}.` : null
}
