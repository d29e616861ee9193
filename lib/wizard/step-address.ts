import type { WizardQuestion } from '@/content/answers/wizard'
import type { Scenario } from '@/content/schemas/scenario'
import type { Decider } from '@/lib/decision'
import { encodeLink } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { agendaOf } from './agenda'
import { skippedAfter, skippedParam } from './skipped'
import { FIELD, type Submission } from './step-form'

/**
 * A step, or the list of all, with the answers so far and the steps skipped. Says the version even when there is no
 * answer: an address without a query would be the visitor's saved work, and not the answers just taken back.
 */
export const stepAddress = (slug: string | undefined, scenario: Scenario, skipped: readonly string[] = []): string =>
  `${paths.decide(slug)}?${encodeLink(scenario)}${skippedParam(skipped)}`

type Asked = { questions: readonly WizardQuestion[]; decider: Decider; skipped: readonly string[] }

/**
 * Where a sent form leads: to the question that matters next, to the list when none does, or back with what was typed.
 */
export function addressAfter(
  { slug }: WizardQuestion,
  submission: Submission,
  { questions, decider, skipped: before }: Asked,
): string {
  const { scenario, kind } = submission
  const skipped = skippedAfter(slug, kind, before)
  if (submission.kind === 'unreadable')
    return `${stepAddress(slug, scenario, skipped)}&${new URLSearchParams({ [FIELD.answer]: submission.typed })}`
  return stepAddress(agendaOf(questions, scenario.situation, decider, skipped).next?.question.slug, scenario, skipped)
}
