import type { Scenario } from '@/content/schemas/scenario'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { FIELD, type Submission } from './step-form'
import type { Step } from './steps'

/**
 * A step, or the list of all, with the answers so far. Says the version even when there is no answer: an address without a query would
 * be the visitor's saved work, and not the answers just taken back.
 */
export const stepAddress = (slug: string | undefined, scenario: Scenario): string => `${paths.decide(slug)}?${encodeLink(scenario)}`

/** Where the form of a step is sent. */
export const answerAddress = (slug: string): string => `${paths.decide(slug)}/answer`

/** Where a sent form leads: to the next question, after the last one to the recommendation, or back with what was typed. */
export function addressAfter({ question, next }: Step, submission: Submission): string {
  const { scenario } = submission
  if (submission.is === 'unreadable')
    return `${stepAddress(question.slug, scenario)}&${new URLSearchParams({ [FIELD.answer]: submission.typed })}`
  return next ? stepAddress(next.slug, scenario) : paths.recommendation(scenario)
}
