import type { WholeCost } from '@/lib/cost'

/** Ends of the bars of one candidate, in percent of the longest. */
export type CostBar = { paid: number; total: number; low: number; high: number }

/** Draws candidates to one scale, that of the greatest high end among these costs, all in US dollars. */
export function costBars(costs: readonly Pick<WholeCost, 'high'>[]) {
  const longest = Math.max(...costs.map(({ high }) => high), 1)
  const share = (usd: number) => Math.max(0, Math.min(100, (100 * usd) / longest))
  return ({ total, low, high }: Pick<WholeCost, 'total' | 'low' | 'high'>, paid: number): CostBar => ({
    paid: share(paid),
    total: share(total),
    low: share(low),
    high: share(high),
  })
}
