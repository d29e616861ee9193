import type { WizardQuestion } from '@/content/answers/wizard'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import type { Decider } from '@/lib/decision'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { agendaOf } from './agenda'
import { skippedAfter, skippedParam } from './skipped'
import { FIELD, RECOMMENDATION, type Submission } from './step-form'

/**
 * A step, or the list of all, with the answers so far and the steps skipped. Says the version even when there is no
 * answer: an address without a query would be the visitor's saved work, and not the answers just taken back.
 */
export const stepAddress = (slug: string | undefined, scenario: Scenario, skipped: readonly string[] = []): string =>
  `${paths.decide(slug)}?${encodeLink(scenario)}${skippedParam(skipped)}`

/** The question of one answer, asked from the recommendation, which it leads back to. */
export const questionAbout = (answer: AnswerKey, questions: readonly WizardQuestion[], scenario: Scenario): string =>
  returning(questions.find((question) => question.answer === answer)?.slug, scenario)

const returning = (slug: string | undefined, scenario: Scenario): string =>
  `${stepAddress(slug, scenario)}&${FIELD.then}=${RECOMMENDATION}`

type Asked = { questions: readonly WizardQuestion[]; decider: Decider; skipped: readonly string[]; returns: boolean }

/**
 * Where a sent form leads: to the question that matters next, to the list when none does, to the recommendation when
 * the question was opened from there, or back with what was typed.
 */
export function addressAfter(
  { slug }: WizardQuestion,
  submission: Submission,
  { questions, decider, skipped: before, returns }: Asked,
): string {
  const { scenario, kind } = submission
  const skipped = skippedAfter(slug, kind, before)
  if (submission.kind === 'unreadable') {
    const again = returns ? returning(slug, scenario) : stepAddress(slug, scenario, skipped)
    return `${again}&${new URLSearchParams(submission.load ?? { [FIELD.answer]: submission.typed })}`
  }
  if (returns) return paths.recommendation(scenario)
  return stepAddress(agendaOf(questions, scenario.situation, decider, skipped).next?.question.slug, scenario, skipped)
}
