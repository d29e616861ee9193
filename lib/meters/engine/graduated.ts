import type { UnitPrice } from '../types'

/**
 * US dollars for a quantity at graduated prices: each part is charged at the price of its own tier. Zero for a quantity
 * of zero.
 */
export function graduated(quantity: number, price: UnitPrice): number {
  if (!price.tiers) return quantity * price.usd
  let amount = 0
  let below = 0
  for (const { upTo, usd } of price.tiers) {
    const top = Math.min(quantity, upTo ?? Infinity)
    if (top <= below) break
    amount += (top - below) * usd
    below = top
  }
  return amount
}
