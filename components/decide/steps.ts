import type { WizardQuestion } from '@/content/schemas/decision'

/** A question with its place among the others. */
export type Step = {
  question: WizardQuestion
  /** Counted from 1. */
  number: number
  of: number
  previous: WizardQuestion | undefined
  next: WizardQuestion | undefined
}

/** The step at that address; undefined where there is none. */
export function stepAt(questions: readonly WizardQuestion[], slug: string): Step | undefined {
  const index = questions.findIndex((question) => question.slug === slug)
  const question = questions[index]
  if (!question) return undefined
  return { question, number: index + 1, of: questions.length, previous: questions[index - 1], next: questions[index + 1] }
}
