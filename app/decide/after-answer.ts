import { DECISION_FACTS } from '@/content/decision/decision-facts'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { addressAfter, FIELD, returnsToRecommendation, skippedIn, submissionOf } from '@/lib/wizard'
import { deciderFor } from '@/lib/decision'
import { SKIPPED } from '@/lib/share'
import { paths } from '@/lib/share/paths'

/** Where the form of a step leads, which is a path of this app, whatever the form says. */
export function afterAnswer(slug: string, form: URLSearchParams): string {
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)
  if (!question) return paths.decide()
  const skipped = skippedIn(WIZARD_QUESTIONS, form.getAll(SKIPPED))
  const returns = returnsToRecommendation(form.get(FIELD.then))
  const submission = submissionOf(question, form)
  const decider = deciderFor(submission.scenario, DECISION_FACTS)
  return addressAfter(question, submission, { questions: WIZARD_QUESTIONS, decider, skipped, returns })
}
