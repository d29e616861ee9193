import type { AxisRule } from '@/content/schemas/axes'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { Composition } from '@/lib/cost'
import { latest } from '@/lib/kernel'
import { candidatesFor, candidatesRestOn, candidateWith, isSameComposition } from './candidates'
import { arrange, type Arranged } from './choose'
import type { NormalisedSituation } from './normalise'
import type { Candidate, Complexity, Excluded } from './types'

/** What the answers demand, and the candidates that come into question, in the order that they have before money. */
export type Considered = { needs: AxisRule[]; candidates: Candidate[]; excluded: Excluded[]; arranged: Arranged }

/** The same, worked out once for situations that differ in nothing that candidates depend on. */
export function consideredUnder({
  exclusions,
  complexity,
}: {
  exclusions: readonly Exclusion[]
  complexity: Complexity
}) {
  const known = latest<Considered>(MOST_CONSIDERED)
  return (situation: NormalisedSituation, needs: AxisRule[], today: Composition | null): Considered => {
    const key = [...candidatesRestOn(situation, needs, exclusions), today?.id].join()
    return known(key, () => {
      const { candidates: asked, excluded } = candidatesFor(situation, needs, exclusions)
      const candidates = withToday(asked, today)
      return { needs, candidates, excluded, arranged: arrange(candidates, needs, complexity) }
    })
  }
}

const MOST_CONSIDERED = 200

/** What runs today is a candidate whatever the needs: staying as it is has its cost, too. */
function withToday(candidates: Candidate[], today: Composition | null): Candidate[] {
  if (!today || candidates.some((one) => isSameComposition(one, today))) return candidates
  return [...candidates, candidateWith(today.patterns, today.options)]
}
