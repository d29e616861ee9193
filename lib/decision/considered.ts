import type { AxisRule } from '@/content/schemas/axes'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { Composition } from '@/lib/cost'
import { latest, rememberedFor } from '@/lib/kernel'
import { candidatesFor, candidatesRestOn, candidateWith, isSameComposition } from './candidates'
import { arrange, type Arranged } from './choose'
import type { NormalisedSituation } from './normalise'
import type { Candidate, Complexity, Excluded } from './types'

/** What the answers demand, and the candidates that come into question, in the order that they have before money. */
export type Considered = { needs: AxisRule[]; candidates: Candidate[]; excluded: Excluded[]; arranged: Arranged }

type ConsideredIn = (situation: NormalisedSituation, needs: AxisRule[], today: Composition | null) => Considered

type Facts = { exclusions: readonly Exclusion[]; complexity: Complexity }

/**
 * The same, worked out once for situations that differ in nothing that candidates depend on. Neither load nor money is
 * among it, so that all scenarios share it.
 */
export const consideredUnder = rememberedFor(({ exclusions, complexity }: Facts): ConsideredIn => {
  const known = latest<Considered>(MOST_CONSIDERED)
  return (situation, needs, today) => {
    const key = [...candidatesRestOn(situation, needs, exclusions), today?.id].join()
    return known(key, () => {
      const { candidates: asked, excluded } = candidatesFor(situation, needs, exclusions)
      const candidates = withToday(asked, today)
      return { needs, candidates, excluded, arranged: arrange(candidates, needs, complexity) }
    })
  }
})

/** One recommendation asks for some 40, of which most were asked for before; each takes some 3 KB. */
const MOST_CONSIDERED = 3_000

/** What runs today is a candidate whatever the needs: staying as it is has its cost, too. */
function withToday(candidates: Candidate[], today: Composition | null): Candidate[] {
  if (!today || candidates.some((one) => isSameComposition(one, today))) return candidates
  return [...candidates, candidateWith(today.patterns, today.options)]
}
