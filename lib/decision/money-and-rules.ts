import type { AxisRule } from '@/content/schemas/axes'
import { costed, type Decision } from './decider'
import { meets } from './needs'
import type { MoneySays } from './types'

/**
 * Whether money agrees with what is recommended: by how much the cheapest of those that meet the needs is cheaper,
 * which rule of thumb or preference decided instead, and which figure would settle it. null where the cheapest is
 * recommended.
 */
export function moneyAgainstRules({ recommended, cheapest, costing, needs }: Decision): MoneySays | null {
  if (recommended === cheapest) return null
  const { usd, low, high, drivers } = costing.difference(costed(recommended), costed(cheapest))
  const deciding = needs.filter(
    (rule: AxisRule) => rule.strength !== 'hard' && meets(recommended, rule) && !meets(cheapest, rule),
  )
  return {
    cheapest,
    usd,
    low,
    high,
    by: deciding.map(({ id }) => id),
    settledBy: drivers[0]?.factor ?? null,
  }
}
