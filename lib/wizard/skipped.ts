import type { WizardQuestion } from '@/content/answers/wizard'
import { SKIPPED } from '@/lib/share'
import type { Submission } from './step-form'

type Slugs = readonly string[]

/** The steps skipped in this pass, as an address or a form says them, each once; what is no step is left out. */
export function skippedIn(
  questions: readonly Pick<WizardQuestion, 'slug'>[],
  said: string | string[] | null | undefined,
): string[] {
  const slugs = new Set([said ?? []].flat().join().split(','))
  return [...slugs].filter((slug) => questions.some((question) => question.slug === slug))
}

/** The same as the end of a query, readable: "&skipped=peak,teams"; '' where none was. */
export const skippedParam = (skipped: Slugs): string => (skipped.length > 0 ? `&${SKIPPED}=${skipped.join()}` : '')

/** After a step: skipped, it is asked last again; answered, it was not skipped. */
export function skippedAfter(slug: string, kind: Submission['kind'], skipped: Slugs): string[] {
  if (kind === 'unreadable') return [...skipped]
  const others = skipped.filter((other) => other !== slug)
  return kind === 'skipped' ? [...others, slug] : others
}
