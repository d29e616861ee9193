import { ANSWER_KEYS, type AnswerKey } from './rows'
import { QUESTIONS } from './questions'

/** A question as it is put on screen. */
export type WizardQuestion = {
  slug: string
  answer: AnswerKey
  question: string
  help: string
  example: string
  more?: string
  measure: string
  /** Empty for a number. */
  options: { value: string; label: string; detail: string }[]
  /** Typical figures of a number; empty for a choice. */
  suggestions: readonly { value: number; label: string }[]
}

const LABELS: Record<string, string> = { yes: 'Yes', no: 'No' }

/** All questions, the nine of the tree first. The wizard asks them in the order of what they can still change. */
export const WIZARD_QUESTIONS: WizardQuestion[] = ANSWER_KEYS.map((answer) => {
  const row = QUESTIONS[answer]
  const { slug, question, help, example, more, measure } = row
  return {
    slug,
    answer,
    question,
    help,
    example,
    ...(more !== undefined && { more }),
    measure,
    options:
      'options' in row
        ? Object.entries(row.options).map(([value, { label, detail }]) => ({
            value,
            label: label ?? LABELS[value] ?? value,
            detail,
          }))
        : [],
    suggestions: 'options' in row ? [] : row.suggestions,
  }
})
