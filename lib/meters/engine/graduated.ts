import type { UnitPrice } from '../types'

/**
 * US dollars for a quantity at graduated prices: each part is charged at the price of its own tier. Zero for a quantity
 * of zero.
 */
export function graduated(quantity: number, price: UnitPrice): number {
  if (!price.tiers) return quantity * price.usd
  let amount = 0
  let below = 0
  // Every tier is asked, so that a workbook has them all: which ones a quantity reaches changes with it.
  for (const { upTo, usd } of price.tiers) {
    const end = upTo ?? Infinity
    amount += Math.max(0, Math.min(quantity, end) - below) * usd
    below = end
  }
  return amount
}
