import type { PatternCost } from '@/lib/cost'

/** The two parts of a row's bar, in percent of the track that all rows share. */
export type CostBar = { cash: number; people: number }

/** The bars of all rows on the same scale. The most expensive row fills the track. */
export function costBars(costs: readonly PatternCost[]): CostBar[] {
  const longest = Math.max(0, ...costs.map(({ monthly }) => monthly))
  const width = (amount: number) => (longest === 0 ? 0 : (100 * amount) / longest)
  return costs.map(({ estimate, people }) => ({ cash: width(estimate.total), people: width(people.buildingCost) }))
}
