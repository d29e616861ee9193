import type { UnitPrice } from '../types'

/** US dollars for a quantity, each part of it at the price of the tier that it lies in. Zero for zero. */
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
