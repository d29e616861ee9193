import type { PatternCost } from '@/lib/cost'

/** The two pieces of a row's bar, in percent of the track that all rows share. People stand on top of cash. */
export type CostBar = { cash: number; people: number }

/** The bars of all rows on one scale; the dearest fills the track. */
export function costBars(costs: readonly PatternCost[]): CostBar[] {
  const longest = Math.max(0, ...costs.map(({ monthly }) => monthly))
  const width = (amount: number) => (longest === 0 ? 0 : (100 * amount) / longest)
  return costs.map(({ estimate, people }) => ({ cash: width(estimate.total), people: width(people.buildingCost) }))
}
