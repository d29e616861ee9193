import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Composition, MigrationStep } from '@/lib/cost'
import { candidateWith, isSameComposition, whole, type Candidate, type Decision } from '@/lib/decision'

export type MovedPart = MigrationStep['part']

type Steps = readonly MigrationStep[]

/** Moves that can be left out one by one, nothing else being left out. */
export const skippableOf = (today: Composition, steps: Steps, decision: Decision): MovedPart[] =>
  steps.map(({ part }) => part).filter((part) => skippedOf(today, steps, [part], decision).length > 0)

/** Those of the wished that are left out: taken in the order of the plan, each while what is left is a candidate. */
export function skippedOf(
  today: Composition,
  steps: Steps,
  wished: readonly MovedPart[],
  decision: Decision,
): MovedPart[] {
  return steps.reduce<MovedPart[]>((skipped, { part }) => {
    if (!wished.includes(part)) return skipped
    const left = steps.filter((step) => step.part !== part && !skipped.includes(step.part))
    const reached = left.length > 0 ? afterSteps(today, left, decision) : null
    return reached && decision.candidates.includes(reached) ? [...skipped, part] : skipped
  }, [])
}

/** What runs once some moves are done: a candidate where it is one, after the last the recommendation itself. */
export function afterSteps(today: Composition, done: Steps, { recommended, candidates }: Decision): Candidate {
  const added = done.filter(({ kind }) => kind === 'add').map(({ part }) => part)
  const left = done.filter(({ kind }) => kind === 'leave').map(({ part }) => part)
  const has = (part: string, before: readonly string[]) =>
    !left.some((one) => one === part) && (before.includes(part) || added.some((one) => one === part))
  const patterns = PATTERN_IDS.filter((id) => id !== 'monolith' && has(id, today.patterns))
  const options = OPTION_IDS.filter((id) => has(id, today.options))
  const reached = candidateWith(whole(patterns), options, recommended.stream)
  return [recommended, ...candidates].find((one) => isSameComposition(one, reached)) ?? reached
}
