import type { AxisRule } from '@/content/schemas/axes'
import type { PricedCandidate } from '@/lib/decision'

type Named = Pick<AxisRule, 'id'> & { name: string }

/** The least that it costs to meet so many needs, and what that takes beyond meeting fewer. US dollars. */
export type FrontierStep = {
  name: string
  total: number
  low: number
  high: number
  met: number
  /** More than the step before; null for the first. */
  more: number | null
  /** Names of needs that it meets and the step before does not. */
  adds: string[]
}

/** The frontier from the cheapest candidate to the one that meets most; of equals the recommended or the first. */
export function frontierSteps(candidates: readonly PricedCandidate[], needs: readonly Named[]): FrontierStep[] {
  const ends = candidates
    .filter(({ frontier }) => frontier)
    .toSorted((a, b) => a.meets.length - b.meets.length || Number(b.recommended) - Number(a.recommended))
    .filter((one, index, all) => index === 0 || one.meets.length !== all[index - 1]?.meets.length)
  return ends.map(({ name, cost: { total, low, high }, meets, misses }, index) => {
    const before = ends[index - 1]
    return {
      name,
      total,
      low,
      high,
      met: meets.length,
      more: before ? total - before.cost.total : null,
      adds: needs
        .filter(({ id }) => !misses.includes(id) && (before?.misses.includes(id) ?? true))
        .map((need) => need.name),
    }
  })
}
