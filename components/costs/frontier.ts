import type { CandidatePoint, NamedNeed } from '@/lib/report'

/** The least that it costs to meet so many needs, and what that takes beyond meeting fewer. US dollars. */
export type FrontierStep = {
  point: CandidatePoint
  met: number
  /** More than the step before; null for the first. */
  more: number | null
  /** Names of needs that it meets and the step before does not. */
  adds: string[]
}

/** The frontier from the cheapest candidate to the one that meets most; of equals the first. */
export function frontierSteps(points: readonly CandidatePoint[], needs: readonly NamedNeed[]): FrontierStep[] {
  const metBy = ({ misses }: CandidatePoint) => needs.length - misses.length
  const ends = points
    .filter(({ frontier }) => frontier)
    .toSorted((a, b) => metBy(a) - metBy(b) || Number(b.recommended) - Number(a.recommended))
    .filter((point, index, all) => index === 0 || metBy(point) !== metBy(all[index - 1] ?? point))
  return ends.map((point, index) => {
    const before = ends[index - 1]
    return {
      point,
      met: metBy(point),
      more: before ? point.total - before.total : null,
      adds: needs
        .filter(({ id }) => !point.misses.includes(id) && (before?.misses.includes(id) ?? true))
        .map(({ name }) => name),
    }
  })
}
